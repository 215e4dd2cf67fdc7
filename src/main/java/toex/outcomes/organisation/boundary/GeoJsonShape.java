package toex.outcomes.organisation.boundary;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import toex.outcomes.shared.Refusal;

/**
 * The geometry of a feature as it was read.
 *
 * @param coordinates lists of lists down to positions, which are two numbers
 */
record GeoJsonShape(String type, Object coordinates) {

    static final GeoJsonShape NONE = new GeoJsonShape("", List.of());
    static final int DEEPEST = 4;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** @throws Refusal where it is empty, no area, or its outline crosses itself */
    Geometry area(String code) {
        Polygon[] polygons = polygons(code);
        if (polygons.length == 0) {
            throw new Refusal("%s has no geometry. Give it its area, or take the feature out.".formatted(code));
        }
        Geometry area = FACTORY.createMultiPolygon(polygons);
        TopologyValidationError error = new IsValidOp(area).getValidationError();
        if (error == null) {
            return area;
        }
        if (error.getErrorType() == TopologyValidationError.SELF_INTERSECTION
                || error.getErrorType() == TopologyValidationError.TOO_FEW_POINTS) {
            throw new Refusal(
                    "The outline of %s crosses itself near %.4f, %.4f. Repair it (in QGIS: \"Fix geometries\") and choose the repaired file."
                            .formatted(code, error.getCoordinate().x, error.getCoordinate().y));
        }
        return GeometryFixer.fix(area);
    }

    private Polygon[] polygons(String code) {
        return switch (type) {
            case "Polygon" -> held(coordinates).isEmpty() ? new Polygon[0] : new Polygon[] {polygon(coordinates, code)};
            case "MultiPolygon" ->
                held(coordinates).stream()
                        .filter(rings -> !held(rings).isEmpty())
                        .map(rings -> polygon(rings, code))
                        .toArray(Polygon[]::new);
            case "" -> new Polygon[0];
            default ->
                throw new Refusal("%s is a %s and not an area. Choose a file of areas: Polygon or MultiPolygon."
                        .formatted(code, type));
        };
    }

    private static Polygon polygon(Object rings, String code) {
        LinearRing[] lines = held(rings).stream().map(ring -> ring(ring, code)).toArray(LinearRing[]::new);
        return FACTORY.createPolygon(lines[0], Arrays.copyOfRange(lines, 1, lines.length));
    }

    private static LinearRing ring(Object positions, String code) {
        CoordinateXY[] points = held(positions).stream()
                .map(position -> position instanceof double[] pair ? new CoordinateXY(pair[0], pair[1]) : nothing(code))
                .toArray(CoordinateXY[]::new);
        if (points.length < 4 || !points[0].equals2D(points[points.length - 1])) {
            throw new Refusal(
                    "A ring of %s is not closed: its first and last point must be the same, with two others at least between them."
                            .formatted(code));
        }
        return FACTORY.createLinearRing(points);
    }

    private static CoordinateXY nothing(String code) {
        throw new Refusal("The coordinates of %s are nested in another way than those of a polygon.".formatted(code));
    }

    private static List<?> held(Object coordinates) {
        return coordinates instanceof List<?> list ? list : List.of();
    }
}
