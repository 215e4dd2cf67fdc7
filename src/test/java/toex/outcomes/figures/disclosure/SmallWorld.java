package toex.outcomes.figures.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import toex.outcomes.figures.disclosure.Count.Place;

/** A few forces, threat types and months with random counts: sparse and skewed, as the programme's are. */
record SmallWorld(List<Count> counts, int quarters) {

    /** The same seed gives the same world. */
    static SmallWorld random(long seed) {
        Random random = new Random(seed);
        int quarters = 2 + random.nextInt(4);
        int threats = 1 + random.nextInt(4);
        double sparse = 0.2 + 0.7 * random.nextDouble();
        int size = List.of(2, 4, 10, 60).get(random.nextInt(4));
        List<Count> counts = new ArrayList<>();
        List<Place> places = places(random);
        boolean moves = random.nextInt(4) == 0;
        for (int place = 0; place < places.size(); place++) {
            double weight = 0.3 + 2 * random.nextDouble() * random.nextDouble();
            for (int threat = 0; threat < threats; threat++) {
                for (int quarter = 0; quarter < quarters; quarter++) {
                    long quantity = 0;
                    for (int month = 0; month < 3; month++) {
                        quantity += random.nextDouble() < sparse ? 0 : 1 + (long) (random.nextInt(size) * weight);
                    }
                    Place then = moves && place == 0 && quarter >= quarters / 2 ? merged(places) : places.get(place);
                    counts.add(new Count(then, "T" + threat, quarter, quantity));
                }
            }
        }
        return new SmallWorld(List.copyOf(counts), quarters);
    }

    private static List<Place> places(Random random) {
        List<Place> places = new ArrayList<>();
        int regions = 1 + random.nextInt(4);
        for (int region = 0; region < regions; region++) {
            int forces = 1 + random.nextInt(4);
            for (int force = 0; force < forces; force++) {
                places.add(new Place("F" + region + force, "R" + region));
            }
        }
        return places;
    }

    /** The first force merges with the last one half-way. */
    private static Place merged(List<Place> places) {
        return new Place("F-merged", places.getLast().region());
    }

    /** With a few records more, as a late import brings them. */
    SmallWorld amended(Random random) {
        List<Count> more = new ArrayList<>(counts);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            int at = random.nextInt(more.size());
            Count count = more.get(at);
            more.set(
                    at,
                    new Count(
                            count.place(), count.threat(), count.quarter(), count.quantity() + 1 + random.nextInt(2)));
        }
        return new SmallWorld(List.copyOf(more), quarters);
    }

    Quarters anyPeriod(Random random) {
        int first = random.nextInt(quarters);
        return new Quarters(first, first + random.nextInt(quarters - first));
    }

    Quarters all() {
        return new Quarters(0, quarters - 1);
    }

    Counts truth() {
        return new Counts(List.of(), List.of(), counts);
    }
}
