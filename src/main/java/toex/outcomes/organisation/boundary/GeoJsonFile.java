package toex.outcomes.organisation.boundary;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the areas of a GeoJSON file one feature after the other: what it holds in memory are the areas' points, of which
 * there is a limit, never the file.
 */
final class GeoJsonFile {

    /** So many hold the boundaries of any publisher that are not at the full resolution of a survey. */
    static final int MOST_POINTS = 2_000_000;

    private final JsonParser json;
    private final List<ForceArea> areas = new ArrayList<>();
    private int points;

    private GeoJsonFile(JsonParser json) {
        this.json = json;
    }

    /** @throws Refusal where it is no GeoJSON of areas in degrees, each with a code; the sentence says what to do */
    static List<ForceArea> read(InputStream file) {
        try (JsonParser json = JsonMapper.shared().createParser(file)) {
            List<ForceArea> areas = new GeoJsonFile(json).collection();
            if (json.nextToken() != null) {
                throw noCollection("more than one object");
            }
            return areas;
        } catch (JacksonException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new Refusal(
                    "This is not GeoJSON: it cannot be read beyond line %d, column %d. Choose a file that was downloaded as GeoJSON, whole and not within a zip file."
                            .formatted(
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getLineNr(),
                                    e.getLocation() == null
                                            ? 1
                                            : e.getLocation().getColumnNr()));
        }
    }

    private List<ForceArea> collection() {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw noCollection("something else");
        }
        boolean features = false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            switch (name) {
                case "type" -> refuseOther(json.getString());
                case "crs" -> refuseGrid(String.valueOf(json.readValueAsTree()));
                case "features" -> {
                    features = value == JsonToken.START_ARRAY;
                    features(features);
                }
                default -> json.skipChildren();
            }
        }
        if (!features) {
            throw noCollection("an object without features");
        }
        return areas;
    }

    private static void refuseOther(@Nullable String type) {
        if (!"FeatureCollection".equals(type)) {
            throw noCollection("Topology".equals(type) ? "TopoJSON" : "a " + type);
        }
    }

    private static Refusal noCollection(String found) {
        return new Refusal(
                "This is %s and not GeoJSON of areas. Choose a file that was downloaded as GeoJSON: a FeatureCollection with a feature for each police force area."
                        .formatted(found));
    }

    private static void refuseGrid(String system) {
        if (system.contains("27700")) {
            throw Ground.britishNationalGrid("EPSG:27700");
        }
    }

    private void features(boolean array) {
        while (array && json.nextToken() == JsonToken.START_OBJECT) {
            areas.add(feature(areas.size() + 1));
        }
    }

    private ForceArea feature(int number) {
        String code = "";
        GeoJsonShape shape = GeoJsonShape.NONE;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("properties") && value == JsonToken.START_OBJECT) {
                code = code();
            } else if (name.equals("geometry") && value == JsonToken.START_OBJECT) {
                shape = shape();
            } else {
                json.skipChildren();
            }
        }
        if (code.isEmpty()) {
            throw new Refusal(
                    "Feature %d has no code. Give each feature the property \"code\", or PFA23CD as the ONS calls it, with the force's ONS code."
                            .formatted(number));
        }
        return new ForceArea(code, shape.area(code));
    }

    /** Of the property {@code code}, or the ONS's own, which has the year in its name. */
    private String code() {
        String code = "";
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            boolean named = name.equalsIgnoreCase("code") || name.matches("(?i)PFA\\d\\dCD");
            if (json.nextToken() == JsonToken.VALUE_STRING && named) {
                code = json.getString().strip();
            } else {
                json.skipChildren();
            }
        }
        return code;
    }

    private GeoJsonShape shape() {
        String type = "";
        Object coordinates = List.of();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("type") && value == JsonToken.VALUE_STRING) {
                type = json.getString();
            } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
                coordinates = array(0);
            } else {
                json.skipChildren();
            }
        }
        return new GeoJsonShape(type, coordinates);
    }

    /** A position as two numbers, or what holds positions. The parser stands at the beginning of an array. */
    private Object array(int depth) {
        if (depth > GeoJsonShape.DEEPEST) {
            throw new Refusal("The coordinates of this file are no polygons. Choose a file of areas.");
        }
        List<Object> held = new ArrayList<>();
        JsonToken next = json.nextToken();
        if (next == JsonToken.VALUE_NUMBER_FLOAT || next == JsonToken.VALUE_NUMBER_INT) {
            return position();
        }
        while (next == JsonToken.START_ARRAY) {
            held.add(array(depth + 1));
            next = json.nextToken();
        }
        return held;
    }

    private double[] position() {
        double x = json.getDoubleValue();
        json.nextToken();
        double y = json.getDoubleValue();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            json.skipChildren(); // a height
        }
        Ground.check(x, y);
        if (++points > MOST_POINTS) {
            throw new Refusal(
                    "The file has more than %,d points. Choose the generalised boundaries (BGC or BUC) of the same publication."
                            .formatted(MOST_POINTS));
        }
        return new double[] {x, y};
    }
}
