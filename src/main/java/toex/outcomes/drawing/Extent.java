package toex.outcomes.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A rectangle on the ground in degrees. A degree of longitude is as much shorter as it is at 53° north, which is true to
 * shape to within three in a hundred anywhere in England and Wales.
 */
record Extent(double west, double east, double south, double north) {

    static final double SHORTER = Math.cos(Math.toRadians(53));

    /** England and Wales with their coasts. */
    static final Extent NATION = new Extent(-6.45, 1.85, 49.84, 55.95);

    /** Greater London, which is drawn a second time and larger. */
    static final Extent LONDON = new Extent(-0.54, 0.36, 51.27, 51.71);

    /** The sea off the north-east coast, where the larger London stands. */
    static final Extent INSET = new Extent(-0.32, 1.82, 54.36, 55.62);

    /** What holds all lines, with a margin that is a share of the longer side. */
    static Extent around(Collection<List<Place>> lines, double margin) {
        double west = least(lines, Place::longitude);
        double east = -least(lines, place -> -place.longitude());
        double south = least(lines, Place::latitude);
        double north = -least(lines, place -> -place.latitude());
        double spare = Math.max((east - west) * SHORTER, north - south) * margin;
        return new Extent(west - spare / SHORTER, east + spare / SHORTER, south - spare, north + spare);
    }

    private static double least(Collection<List<Place>> lines, ToDoubleFunction<Place> side) {
        return lines.stream().flatMap(List::stream).mapToDouble(side).min().orElse(0);
    }

    /** In degrees of latitude. */
    double width() {
        return (east - west) * SHORTER;
    }

    double height() {
        return north - south;
    }

    /** What of closed rings lies within; where a ring is cut, it runs along the edge. */
    List<List<Place>> cut(Collection<List<Place>> rings) {
        return rings.stream().map(this::cut).filter(ring -> ring.size() > 3).toList();
    }

    private List<Place> cut(List<Place> ring) {
        List<Place> rest = ring;
        rest = cut(rest, place -> place.longitude() - west);
        rest = cut(rest, place -> east - place.longitude());
        rest = cut(rest, place -> place.latitude() - south);
        return cut(rest, place -> north - place.latitude());
    }

    /** @param inside how far within one edge a place lies */
    private static List<Place> cut(List<Place> ring, ToDoubleFunction<Place> inside) {
        List<Place> kept = new ArrayList<>();
        for (int i = 1; i < ring.size(); i++) {
            double before = inside.applyAsDouble(ring.get(i - 1));
            double after = inside.applyAsDouble(ring.get(i));
            if (before >= 0 != after >= 0) {
                kept.add(between(ring.get(i - 1), ring.get(i), before / (before - after)));
            }
            if (after >= 0) {
                kept.add(ring.get(i));
            }
        }
        if (!kept.isEmpty() && !kept.getFirst().equals(kept.getLast())) {
            kept.add(kept.getFirst());
        }
        return kept;
    }

    private static Place between(Place from, Place to, double share) {
        return new Place(
                from.longitude() + share * (to.longitude() - from.longitude()),
                from.latitude() + share * (to.latitude() - from.latitude()));
    }
}
