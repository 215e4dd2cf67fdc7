package toex.outcomes.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lines of a region made of neighbouring areas, which share the points of the lines between them.
 *
 * @param outline the rings around the region
 * @param inner the lines between its areas, each once
 */
record Borders(List<List<Place>> outline, List<List<Place>> inner) {

    /** A stretch of a line, the same in both directions. */
    private record Stretch(Set<Place> ends) {
        static Stretch of(Place from, Place to) {
            return new Stretch(from.equals(to) ? Set.of(from) : Set.of(from, to));
        }
    }

    /** @param rings of all areas of the region; the first and last place of each are the same */
    static Borders of(Collection<List<Place>> rings) {
        Set<Stretch> seen = new HashSet<>();
        Set<Stretch> shared = new HashSet<>();
        for (List<Place> ring : rings) {
            for (int i = 1; i < ring.size(); i++) {
                Stretch stretch = Stretch.of(ring.get(i - 1), ring.get(i));
                if (!seen.add(stretch)) {
                    shared.add(stretch);
                }
            }
        }
        Set<Stretch> drawn = new HashSet<>();
        List<List<Place>> outline = new ArrayList<>();
        List<List<Place>> inner = new ArrayList<>();
        for (List<Place> ring : rings) {
            outline.addAll(runs(ring, stretch -> !shared.contains(stretch)));
            inner.addAll(runs(ring, stretch -> shared.contains(stretch) && drawn.add(stretch)));
        }
        return new Borders(joined(outline), List.copyOf(inner));
    }

    /** The longest parts of a ring of which every stretch is wanted. */
    private static List<List<Place>> runs(List<Place> ring, Predicate<Stretch> wanted) {
        List<List<Place>> runs = new ArrayList<>();
        List<Place> run = new ArrayList<>();
        for (int i = 1; i < ring.size(); i++) {
            if (wanted.test(Stretch.of(ring.get(i - 1), ring.get(i)))) {
                if (run.isEmpty()) {
                    run.add(ring.get(i - 1));
                }
                run.add(ring.get(i));
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    /** Runs set end to end until each closes into a ring. */
    private static List<List<Place>> joined(List<List<Place>> runs) {
        Map<Place, Deque<List<Place>>> byStart = new HashMap<>();
        runs.forEach(run -> byStart.computeIfAbsent(run.getFirst(), place -> new ArrayDeque<>())
                .add(run));
        List<List<Place>> rings = new ArrayList<>();
        for (List<Place> run : runs) {
            if (byStart.getOrDefault(run.getFirst(), new ArrayDeque<>()).remove(run)) {
                rings.add(ring(run, byStart));
            }
        }
        return List.copyOf(rings);
    }

    private static List<Place> ring(List<Place> first, Map<Place, Deque<List<Place>>> byStart) {
        List<Place> ring = new ArrayList<>(first);
        while (!ring.getLast().equals(ring.getFirst())) {
            List<Place> next =
                    byStart.getOrDefault(ring.getLast(), new ArrayDeque<>()).poll();
            if (next == null) {
                break; // an outline that its file left open: drawn as it is
            }
            ring.addAll(next.subList(1, next.size()));
        }
        return List.copyOf(ring);
    }
}
