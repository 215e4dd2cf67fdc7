package toex.outcomes.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Writes the lines of a shape in the shortest notation of SVG: steps from point to point, in tenths of a unit. */
final class SvgPath {

    private final StringBuilder path = new StringBuilder();
    private long x;
    private long y;

    private SvgPath() {}

    static String of(Shape shape, AffineTransform transform) {
        SvgPath path = new SvgPath();
        double[] points = new double[6];
        for (PathIterator i = shape.getPathIterator(transform); !i.isDone(); i.next()) {
            switch (i.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> path.step('M', points);
                case PathIterator.SEG_LINETO -> path.step('l', points);
                case PathIterator.SEG_CLOSE -> path.path.append('z');
                default -> throw new UnsupportedOperationException("Drawings have straight lines and circles only.");
            }
        }
        return path.path.toString();
    }

    private void step(char command, double[] points) {
        long toX = Math.round(points[0] * 10);
        long toY = Math.round(points[1] * 10);
        boolean start = command == 'M';
        if (!start && toX == x && toY == y) {
            return;
        }
        path.append(command).append(tenths(start ? toX : toX - x));
        String second = tenths(start ? toY : toY - y);
        path.append(second.startsWith("-") ? "" : " ").append(second);
        x = toX;
        y = toY;
    }

    /** 12.5, -3, .4 */
    private static String tenths(long value) {
        long whole = Math.abs(value) / 10;
        long rest = Math.abs(value) % 10;
        String text = rest == 0 ? Long.toString(whole) : (whole == 0 ? "" : whole) + "." + rest;
        return value < 0 ? "-" + text : text;
    }
}
