package toex.outcomes.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Outlines as a short text: a line for each area with its code and its rings, each ring as steps from point to point in
 * ten-thousandths of a degree, which is less than a pixel on any map.
 */
final class OutlineText {

    private static final double STEP = 10_000;

    private OutlineText() {}

    static String write(SortedMap<String, List<List<Place>>> areas) {
        StringBuilder text = new StringBuilder();
        areas.forEach((code, rings) -> {
            text.append(code);
            rings.forEach(ring -> write(ring, text.append(':')));
            text.append(';');
        });
        return text.toString();
    }

    private static void write(List<Place> ring, StringBuilder text) {
        long x = 0;
        long y = 0;
        String separator = "";
        for (Place place : ring) {
            long toX = Math.round(place.longitude() * STEP);
            long toY = Math.round(place.latitude() * STEP);
            text.append(separator).append(toX - x).append(' ').append(toY - y);
            separator = " ";
            x = toX;
            y = toY;
        }
    }

    /** @throws NumberFormatException where it is no such text */
    static Map<String, List<List<Place>>> read(String text) {
        Map<String, List<List<Place>>> areas = new LinkedHashMap<>();
        for (String area : text.split(";")) {
            String[] parts = area.split(":");
            List<List<Place>> rings = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                rings.add(ring(parts[i]));
            }
            areas.put(parts[0], List.copyOf(rings));
        }
        return areas;
    }

    private static List<Place> ring(String steps) {
        List<Place> ring = new ArrayList<>();
        String[] numbers = steps.split(" ");
        long x = 0;
        long y = 0;
        for (int i = 0; i + 1 < numbers.length; i += 2) {
            x += Long.parseLong(numbers[i]);
            y += Long.parseLong(numbers[i + 1]);
            ring.add(new Place(x / STEP, y / STEP));
        }
        return List.copyOf(ring);
    }
}
