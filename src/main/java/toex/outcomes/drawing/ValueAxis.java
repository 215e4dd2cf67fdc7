package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Measure;

/**
 * The upright axis of a chart: pale lines over its area with their values before it.
 *
 * @param area between the lowest line and the highest
 */
record ValueAxis(Scale scale, Measure measure, Rectangle2D area) {

    private static final double GAP = 0.7;

    /** What the values take from the left, in units of the page. */
    static double width(Scale scale, Measure measure, Style style) {
        List<String> texts = IntStream.rangeClosed(0, scale.steps())
                .mapToObj(i -> text(scale.bottom() + i * scale.step(), measure))
                .toList();
        return style.small().widest(texts) + style.size() * GAP;
    }

    /** Where a value lies. */
    double y(double value) {
        return area.getMaxY() - (value - scale.bottom()) / (scale.top() - scale.bottom()) * area.getHeight();
    }

    void draw(Sheet sheet) {
        Lettering small = sheet.style().small();
        for (int i = 0; i <= scale.steps(); i++) {
            double value = scale.bottom() + i * scale.step();
            double y = y(value);
            sheet.line(area.getMinX(), y, area.getMaxX(), y, Ink.GRID, 1);
            double right = area.getMinX() - sheet.em() * GAP;
            sheet.textEndingAt(text(value, measure), small, right, y + small.capHeight() / 2, Ink.QUIET);
        }
    }

    /** The line of zero, over what stands on it. */
    void ground(Sheet sheet) {
        sheet.line(area.getMinX(), y(0), area.getMaxX(), y(0), Ink.EDGE, 1);
    }

    /** A number of that measure's unit as figures have it; days without their unit, which the axis title says. */
    static String text(double value, Measure measure) {
        return switch (measure.unit()) {
            case COUNT, DAYS -> "%,d".formatted(Math.round(value)).replace('-', '\u2212');
            case POUNDS, POUNDS_A_YEAR, TIMES, PERCENT -> written(value, measure);
        };
    }

    private static String written(double value, Measure measure) {
        return Figure.text(BigDecimal.valueOf(value), measure.unit());
    }
}
