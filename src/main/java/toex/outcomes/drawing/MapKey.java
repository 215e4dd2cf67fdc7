package toex.outcomes.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the size of a circle means: two circles with their numbers, one within the other, in the corner of the map. */
record MapKey(Sheet sheet, String subject, Circles circles) {

    private static final double WIDEST = 0.42;

    /** The room for it below a map that has none on it. */
    static double height(Style style, double width) {
        return 2 * Circles.largest(style, width) + style.size() * 1.2;
    }

    /** @return the room that it takes */
    Rectangle2D draw(double width, double height) {
        List<Long> values = values(circles.highest());
        Lettering small = sheet.style().small();
        double edge = sheet.em() * 0.4;
        double bottom = height - edge;
        if (values.isEmpty()) {
            return new Rectangle2D.Double(width, bottom, 0, 0);
        }
        List<String> texts = texts(values, width);
        double largest = circles.radius(values.getFirst());
        double left = width - edge - small.widest(texts) - 2 * largest - sheet.em();
        for (int i = 0; i < values.size(); i++) {
            double radius = circles.radius(values.get(i));
            double top = bottom - 2 * radius;
            sheet.stroke(new Ellipse2D.Double(left + largest - radius, top, 2 * radius, 2 * radius), Ink.QUIET, 1);
            double text = left + 2 * largest + sheet.em();
            double level = top + small.capHeight() / 2;
            sheet.line(left + largest, top, text - sheet.em() * 0.3, top, Ink.QUIET, 0.7);
            sheet.text(texts.get(i), small, text, level, Ink.QUIET);
        }
        double high = 2 * largest + small.size();
        return new Rectangle2D.Double(left, bottom - high, width - left, high + edge);
    }

    /** The larger one says what is counted where there is room for it. */
    private List<String> texts(List<Long> values, double width) {
        Lettering small = sheet.style().small();
        String first = Words.of("key", values.getFirst(), subject);
        boolean fits = small.width(first) + 2 * circles.radius(values.getFirst()) < width * WIDEST;
        Stream<String> numbers = values.stream().map(value -> String.format(Locale.UK, "%,d", value));
        return fits ? Stream.concat(Stream.of(first), numbers.skip(1)).toList() : numbers.toList();
    }

    /** A round number near the highest, and one of about a fifth of it; none where nothing was counted. */
    static List<Long> values(double highest) {
        if (highest < 1) {
            return List.of();
        }
        long upper = round(highest);
        long lower = upper >= 5 ? round(upper / 4.0) : 0;
        return lower == 0 ? List.of(upper) : List.of(upper, lower);
    }

    /** The largest with one digit and noughts that is not above the value. */
    private static long round(double value) {
        long power = (long) Math.pow(10, Math.floor(Math.log10(value)));
        return (long) (value / power) * power;
    }
}
