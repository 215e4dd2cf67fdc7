package toex.outcomes.organisation.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.drawing.Place;
import toex.outcomes.organisation.Force;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;

/** Compares the areas of a file with the forces that there are. */
final class BoundaryCheck {

    private static final int NAMED = 5;
    private static final double OVERLAP = 0.01;

    private BoundaryCheck() {}

    /**
     * @param forces as they are today
     * @throws Refusal where a code stands twice or belongs to no force, or a force is missing
     */
    static void codes(List<ForceArea> areas, List<Force> forces) {
        Set<String> codes = new HashSet<>();
        List<String> twice = areas.stream()
                .map(ForceArea::code)
                .filter(code -> !codes.add(code))
                .toList();
        refuse(
                twice,
                "%s stands in the file more than once. Give each force one feature, a MultiPolygon where it has islands.");
        Set<String> known = forces.stream()
                .flatMap(force -> force.areas().stream())
                .map(OrganisationCode::value)
                .collect(Collectors.toSet());
        refuse(
                codes.stream().filter(code -> !known.contains(code)).sorted().toList(),
                "%s: no force has this code. Take the feature out, or add the force under Organisations first.");
        refuse(
                forces.stream()
                        .filter(force -> force.areas().stream().noneMatch(code -> codes.contains(code.value())))
                        .map(force -> force.shortName() + " (" + force.code().value() + ")")
                        .toList(),
                "The file has no area for %s. Choose a file with every force of England and Wales.");
    }

    private static void refuse(List<String> found, String sentence) {
        if (!found.isEmpty()) {
            String named = found.stream().limit(NAMED).collect(Collectors.joining(", "));
            String more = found.size() > NAMED ? " and %d more".formatted(found.size() - NAMED) : "";
            throw new Refusal(sentence.formatted(named + more));
        }
    }

    /** @throws Refusal where areas lie over each other for more than simplified lines explain */
    static void overlaps(List<ForceArea> areas) {
        double sum =
                areas.stream().mapToDouble(area -> area.outline().getArea()).sum();
        Geometry all = UnaryUnionOp.union(areas.stream().map(ForceArea::outline).toList());
        if (sum - all.getArea() > sum * OVERLAP) {
            throw new Refusal(
                    "Areas of this file lie over each other. Choose a file in which each place belongs to one force.");
        }
    }

    /** As they are drawn: the holes of an area run against its outer rings. */
    static Boundaries boundaries(List<ForceArea> areas) {
        Map<String, List<List<Place>>> outlines = new LinkedHashMap<>();
        for (ForceArea area : areas) {
            List<List<Place>> rings = new ArrayList<>();
            for (Polygon polygon : Simplification.polygons(area.outline().norm())) {
                rings.add(places(polygon.getExteriorRing()));
                for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                    rings.add(places(polygon.getInteriorRingN(i)));
                }
            }
            outlines.put(area.code(), rings);
        }
        return Boundaries.of("", new TreeMap<>(outlines));
    }

    private static List<Place> places(LinearRing ring) {
        return Arrays.stream(ring.getCoordinates())
                .map(point -> new Place(point.x, point.y))
                .toList();
    }
}
