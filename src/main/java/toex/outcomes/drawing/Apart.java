package toex.outcomes.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels that want to stand at certain heights apart, as little as need be. */
final class Apart {

    private Apart() {}

    /**
     * Where the labels' upper edges go.
     *
     * @param middles where they want to have their middles
     * @param heights of each
     * @param top of the first at the least; all of them have room between it and {@code bottom}
     */
    static double[] tops(double[] middles, double[] heights, double top, double bottom) {
        List<Integer> order = IntStream.range(0, middles.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> middles[i]))
                .toList();
        double[] tops = new double[middles.length];
        double free = top;
        for (int i : order) {
            tops[i] = Math.max(free, middles[i] - heights[i] / 2);
            free = tops[i] + heights[i];
        }
        double end = bottom;
        for (int i : order.reversed()) {
            tops[i] = Math.min(tops[i], end - heights[i]);
            end = tops[i];
        }
        return tops;
    }
}
