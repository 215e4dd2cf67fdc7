package toex.outcomes.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels that want to stand at certain heights apart, as little as need be: a crowd spreads to both sides. */
final class Apart {

    /** Labels that touch each other, as one. @param wish the sum of where each wants the upper edge of all to be */
    private record Crowd(List<Integer> labels, double height, double wish) {

        double top() {
            return wish / labels.size();
        }

        Crowd with(Crowd below) {
            List<Integer> all = new ArrayList<>(labels);
            all.addAll(below.labels);
            return new Crowd(all, height + below.height, wish + below.wish - height * below.labels.size());
        }
    }

    private Apart() {}

    /**
     * Where the labels' upper edges go.
     *
     * @param middles where they want to have their middles
     * @param heights of each
     * @param top of the first at the least; all of them have room between it and {@code bottom}
     */
    static double[] tops(double[] middles, double[] heights, double top, double bottom) {
        Deque<Crowd> crowds = new ArrayDeque<>();
        IntStream.range(0, middles.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> middles[i]))
                .forEach(i -> {
                    double wish = Math.clamp(middles[i] - heights[i] / 2, top, Math.max(top, bottom - heights[i]));
                    Crowd crowd = new Crowd(List.of(i), heights[i], wish);
                    while (!crowds.isEmpty() && end(crowds.peekLast(), top, bottom) > start(crowd, top, bottom)) {
                        crowd = crowds.removeLast().with(crowd);
                    }
                    crowds.addLast(crowd);
                });
        double[] tops = new double[middles.length];
        for (Crowd crowd : crowds) {
            double free = start(crowd, top, bottom);
            for (int i : crowd.labels()) {
                tops[i] = free;
                free += heights[i];
            }
        }
        return tops;
    }

    private static double start(Crowd crowd, double top, double bottom) {
        return Math.clamp(crowd.top(), top, Math.max(top, bottom - crowd.height()));
    }

    private static double end(Crowd crowd, double top, double bottom) {
        return start(crowd, top, bottom) + crowd.height();
    }
}
