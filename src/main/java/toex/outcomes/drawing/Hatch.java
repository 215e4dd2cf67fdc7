package toex.outcomes.drawing;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Parallel lines within a box, in one of several directions. */
final class Hatch {

    /** How many there are, with the plain one. */
    static final int PATTERNS = 6;

    private Hatch() {}

    /**
     * The pattern of a series, 0 for the plain one: what is left over has one always, the steps of an order have none.
     *
     * @param index its place
     * @param each whether every series by its place has one
     */
    static int of(Series series, int index, boolean each) {
        if (series.isLeftOver()) {
            return 1;
        }
        return each && series.shade() == Series.Shade.PLACE ? index : 0;
    }

    /** @param pattern 1 rising, 2 falling, 3 level, 4 upright, 5 rising and falling */
    static Path2D lines(Rectangle2D box, int pattern, double gap) {
        Path2D lines = new Path2D.Double();
        switch (pattern) {
            case 1 -> slanting(lines, box, gap * 1.4, true);
            case 2 -> slanting(lines, box, gap * 1.4, false);
            case 3 -> level(lines, box, gap);
            case 4 -> upright(lines, box, gap);
            default -> {
                slanting(lines, box, gap * 1.8, true);
                slanting(lines, box, gap * 1.8, false);
            }
        }
        return lines;
    }

    private static void level(Path2D lines, Rectangle2D box, double gap) {
        for (double y = box.getMinY() + gap / 2; y < box.getMaxY(); y += gap) {
            line(lines, box.getMinX(), y, box.getMaxX(), y);
        }
    }

    private static void upright(Path2D lines, Rectangle2D box, double gap) {
        for (double x = box.getMinX() + gap / 2; x < box.getMaxX(); x += gap) {
            line(lines, x, box.getMinY(), x, box.getMaxY());
        }
    }

    /** At 45 degrees; each line ends where it meets the box. */
    private static void slanting(Path2D lines, Rectangle2D box, double gap, boolean rising) {
        double wide = box.getWidth();
        double high = box.getHeight();
        for (double from = gap / 2 - high; from < wide; from += gap) {
            double left = Math.max(0, from);
            double right = Math.min(wide, from + high);
            if (left < right) {
                double one = left - from;
                double other = right - from;
                line(
                        lines,
                        box.getMinX() + left,
                        rising ? box.getMaxY() - one : box.getMinY() + one,
                        box.getMinX() + right,
                        rising ? box.getMaxY() - other : box.getMinY() + other);
            }
        }
    }

    private static void line(Path2D lines, double x1, double y1, double x2, double y2) {
        lines.moveTo(x1, y1);
        lines.lineTo(x2, y2);
    }
}
