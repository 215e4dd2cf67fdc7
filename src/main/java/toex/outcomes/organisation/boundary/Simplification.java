package toex.outcomes.organisation.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Takes points away until what is left is small enough to be drawn and kept. Neighbours share the lines between them, and a
 * line is simplified once, so that they do not part.
 */
final class Simplification {

    /** So many are a map of a page or a PDF; the built-in outlines have half of it. */
    static final int MOST = 10_000;

    private static final double FIRST = 0.0005;
    private static final double COARSER = 1.6;
    private static final double COARSEST = 0.05;

    /** A part of an area that is smaller than this share of it is no more than a dot on any map. */
    private static final double DOT = 0.0005;

    private Simplification() {}

    static List<ForceArea> of(List<ForceArea> areas) {
        if (points(areas) <= MOST) {
            return areas;
        }
        List<ForceArea> simple = withoutDots(areas);
        for (double tolerance = FIRST; points(simple) > MOST && tolerance < COARSEST; tolerance *= COARSER) {
            simple = simplified(simple, tolerance);
        }
        return simple;
    }

    static int points(List<ForceArea> areas) {
        return areas.stream().mapToInt(ForceArea::points).sum();
    }

    private static List<ForceArea> simplified(List<ForceArea> areas, double tolerance) {
        Geometry[] before = areas.stream().map(ForceArea::outline).toArray(Geometry[]::new);
        Geometry[] after = CoverageSimplifier.simplify(before, tolerance);
        return IntStream.range(0, areas.size())
                .mapToObj(i -> new ForceArea(areas.get(i).code(), after[i]))
                .toList();
    }

    /** Small islands go; a small part that lies within another force stays, or there would be a hole. */
    private static List<ForceArea> withoutDots(List<ForceArea> areas) {
        Set<Coordinate> holes = new HashSet<>();
        areas.forEach(area -> polygons(area.outline())
                .forEach(polygon -> IntStream.range(0, polygon.getNumInteriorRing())
                        .forEach(i -> holes.addAll(
                                Arrays.asList(polygon.getInteriorRingN(i).getCoordinates())))));
        return areas.stream()
                .map(area -> new ForceArea(area.code(), withoutDots(area.outline(), holes)))
                .toList();
    }

    private static Geometry withoutDots(Geometry area, Set<Coordinate> holes) {
        double least = area.getArea() * DOT;
        Polygon[] kept = polygons(area).stream()
                .filter(part -> part.getArea() >= least || holes.contains(part.getCoordinate()))
                .toArray(Polygon[]::new);
        return area.getFactory().createMultiPolygon(kept);
    }

    static List<Polygon> polygons(Geometry area) {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon polygon) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }
}
