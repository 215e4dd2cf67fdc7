package toex.outcomes.organisation.boundary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import toex.outcomes.drawing.BoundaryLayer;
import toex.outcomes.organisation.Force;
import toex.outcomes.shared.OrganisationCode;

/** Boundary files as somebody may upload them: good ones, and each kind of bad one. */
public final class BoundaryFiles {

    /** The one that the portal comes with is a good file too. */
    public static final String GOOD = builtIn();

    /** In the style of the ONS: its property, and heights, other members and a reference system. */
    public static final String ONS = GOOD.replace("\"code\":", "\"OBJECTID\":7,\"PFA23CD\":")
            .replaceFirst(
                    "\"features\"",
                    "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}},\"features\"");

    private BoundaryFiles() {}

    private static String builtIn() {
        try {
            return Files.readString(Path.of("src/main/resources/boundaries/forces.geojson"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each force as a square of a grid, whose neighbours share lines of that many points. */
    public static String grid(List<Force> forces, int points) {
        return collection(forces, i -> square(-6 + i % 8, 50 + i / 8, points));
    }

    /** Each force with the geometry of its number. */
    public static String collection(List<Force> forces, Function<Integer, String> geometry) {
        return "{\"type\":\"FeatureCollection\",\"features\":["
                + IntStream.range(0, forces.size())
                        .mapToObj(i -> feature(forces.get(i).code(), geometry.apply(i)))
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static String feature(OrganisationCode code, String geometry) {
        return "{\"type\":\"Feature\",\"geometry\":%s,\"properties\":{\"PFA24CD\":\"%s\"}}".formatted(geometry, code);
    }

    /** A square of one degree with that many points on each side, every other one a little to the north or east. */
    private static String square(int west, int south, int points) {
        String ring = Stretch.sides(west, south, points);
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}";
    }

    /** The lines of an area from point to point, the same in both directions. */
    static Set<Set<String>> stretches(BoundaryLayer layer, OrganisationCode code) {
        Set<Set<String>> stretches = new HashSet<>();
        String area = Stream.of(layer.outlines().split(";"))
                .filter(it -> it.startsWith(code.value()))
                .findFirst()
                .orElseThrow();
        for (String ring : area.substring(area.indexOf(':') + 1).split(":")) {
            String[] steps = ring.split(" ");
            String before = "";
            long x = 0;
            long y = 0;
            for (int i = 0; i < steps.length; i += 2) {
                x += Long.parseLong(steps[i]);
                y += Long.parseLong(steps[i + 1]);
                String place = x + " " + y;
                if (!before.isEmpty() && !before.equals(place)) {
                    stretches.add(Set.of(before, place));
                }
                before = place;
            }
        }
        return stretches;
    }

    /** The sides of a square: each is the same points for both who share it. */
    private record Stretch(int west, int south, int points) {

        static String sides(int west, int south, int points) {
            Stretch stretch = new Stretch(west, south, points);
            return stretch.lie(0, false) + "," + stretch.stand(1, false) + "," + stretch.lie(1, true) + ","
                    + stretch.stand(0, true) + "," + point(west, south);
        }

        private String lie(int north, boolean back) {
            return IntStream.range(0, points)
                    .map(i -> back ? points - i : i)
                    .mapToObj(i -> point(west + share(i), south + north + shift(i)))
                    .collect(Collectors.joining(","));
        }

        private String stand(int east, boolean back) {
            return IntStream.range(0, points)
                    .map(i -> back ? points - i : i)
                    .mapToObj(i -> point(west + east + shift(i), south + share(i)))
                    .collect(Collectors.joining(","));
        }

        private double share(int i) {
            return (double) i / points;
        }

        private double shift(int i) {
            return i == 0 || i == points
                    ? 0
                    : Math.sin(Math.PI * share(i)) * (0.004 * Math.sin(i * 0.7) + 0.01 * Math.sin(i * 0.01));
        }

        private static String point(double x, double y) {
            return String.format(Locale.ROOT, "[%.6f,%.6f]", x, y);
        }
    }
}
