package toex.outcomes.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Things to draw at random, each with its weight. */
final class Odds<T> {

    private final List<T> things = new ArrayList<>();
    private final List<Double> bounds = new ArrayList<>();
    private double sum;

    Odds<T> with(T thing, double weight) {
        sum += weight;
        things.add(thing);
        bounds.add(sum);
        return this;
    }

    T draw(RandomGenerator random) {
        double point = random.nextDouble() * sum;
        int i = 0;
        while (i < things.size() - 1 && bounds.get(i) <= point) {
            i++;
        }
        return things.get(i);
    }
}
