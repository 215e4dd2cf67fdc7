package toex.outcomes.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The outlines of the force areas, and of the neighbours at the edges of their map; for drawing, not for deciding where a
 * place is. Their origin stands beside the files.
 */
final class Boundaries {

    private static final Map<String, List<List<Place>>> FORCES = read("/boundaries/forces.geojson");
    private static final Map<String, List<List<Place>>> NEIGHBOURS = read("/boundaries/neighbours.geojson");

    private Boundaries() {}

    /** The rings of each force's area by its ONS code; the first and last place of a ring are the same. */
    static Map<String, List<List<Place>>> forces() {
        return FORCES;
    }

    /** The rings of land that belongs to none of the forces. */
    static List<List<Place>> neighbours() {
        return NEIGHBOURS.values().stream().flatMap(List::stream).toList();
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
            return Map.copyOf(areas);
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
