package toex.outcomes.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of the force areas, as a value: for drawing, not for deciding where a place is. Neighbours share the points of
 * the line between them. The built-in ones have their origin beside their file.
 */
public final class Boundaries {

    private static final Boundaries BUILT_IN = new Boundaries("", read("/boundaries/forces.geojson"));
    private static final List<List<Place>> NEIGHBOURS = read("/boundaries/neighbours.geojson").values().stream()
            .flatMap(List::stream)
            .toList();
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Layers are replaced once in a year, and a layer is a few hundred kilobytes: the last ones are kept. */
    private static final int KEPT = 4;

    private static final Map<BoundaryLayer, Boundaries> RECENT =
            Collections.synchronizedMap(new LinkedHashMap<>(8, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<BoundaryLayer, Boundaries> eldest) {
                    return size() > KEPT;
                }
            });

    private final String attribution;
    private final Map<String, List<List<Place>>> forces;

    /** Found once for each set of forces: memberships hardly ever change. */
    private final Map<Set<String>, Borders> borders = new ConcurrentHashMap<>();

    private final Map<Set<String>, Place> middles = new ConcurrentHashMap<>();

    private Boundaries(String attribution, Map<String, List<List<Place>>> forces) {
        this.attribution = attribution;
        this.forces = Map.copyOf(forces);
    }

    /** Those that the portal comes with. */
    public static Boundaries builtIn() {
        return BUILT_IN;
    }

    /** The layer, or the built-in ones for none. */
    public static Boundaries of(Optional<BoundaryLayer> layer) {
        return layer.map(it -> RECENT.computeIfAbsent(it, Boundaries::read)).orElse(BUILT_IN);
    }

    /** @param forces the rings of each area by its ONS code; the first and last place of a ring are the same */
    public static Boundaries of(String attribution, Map<String, List<List<Place>>> forces) {
        return new Boundaries(attribution, forces);
    }

    private static Boundaries read(BoundaryLayer layer) {
        return new Boundaries(layer.attribution(), OutlineText.read(layer.outlines()));
    }

    /** As a value to keep. */
    public BoundaryLayer layer() {
        return new BoundaryLayer(attribution, OutlineText.write(new TreeMap<>(forces)));
    }

    /** What stands under each map, empty for nothing. */
    public String attribution() {
        return attribution;
    }

    /** The ONS codes of the forces that have an area. */
    public Set<String> codes() {
        return forces.keySet();
    }

    /** The rings of the forces' areas, in the order of their codes. */
    List<List<Place>> rings(Collection<String> codes) {
        return codes.stream()
                .sorted()
                .map(forces::get)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .toList();
    }

    /** The lines around and within the forces' areas together. */
    Borders borders(Set<String> codes) {
        return borders.computeIfAbsent(codes, key -> Borders.of(rings(key)));
    }

    /** A point well inside the largest part of the forces' areas, for a label or a circle; the origin where there is none. */
    public Place middle(Set<String> codes) {
        return middles.computeIfAbsent(codes, key -> inside(borders(key).outline()));
    }

    private static Place inside(List<List<Place>> rings) {
        Optional<Polygon> largest = rings.stream()
                .filter(ring -> ring.size() > 3)
                .map(ring -> GEOMETRY.createPolygon(ring.stream()
                        .map(place -> new Coordinate(place.longitude() * Extent.SHORTER, place.latitude()))
                        .toArray(Coordinate[]::new)))
                .max((a, b) -> Double.compare(a.getArea(), b.getArea()));
        if (largest.isEmpty()) {
            return new Place(0, 0);
        }
        Geometry area = largest.get();
        Coordinate middle = MaximumInscribedCircle.getCenter(area, Math.sqrt(area.getArea()) / 100)
                .getCoordinate();
        return new Place(middle.x / Extent.SHORTER, middle.y);
    }

    /** The rings of land that belongs to none of the forces. */
    static List<List<Place>> neighbours() {
        return NEIGHBOURS;
    }

    private static Map<String, List<List<Place>>> read(String resource) {
        try (InputStream in = Boundaries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The portal was built without " + resource);
            }
            Map<String, List<List<Place>>> areas = new LinkedHashMap<>();
            for (JsonNode feature : JsonMapper.shared().readTree(in).path("features")) {
                areas.put(feature.at("/properties/code").asString(), rings(feature.at("/geometry/coordinates")));
            }
            return areas;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<Place>> rings(JsonNode polygons) {
        List<List<Place>> rings = new ArrayList<>();
        for (JsonNode polygon : polygons) {
            for (JsonNode ring : polygon) {
                rings.add(ring.valueStream()
                        .map(point ->
                                new Place(point.get(0).asDouble(), point.get(1).asDouble()))
                        .collect(Collectors.toUnmodifiableList()));
            }
        }
        return List.copyOf(rings);
    }
}
