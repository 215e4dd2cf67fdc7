package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** Columns over time, each of all series on top of each other, with the name of each series behind the last column. */
record StackPainter(Chart chart) implements Painter {

    private static final double GAP = 0.2;
    private static final double THICKEST = 7;
    private static final double NUDGE = 1e-6;

    @Override
    public double height(Style style, double width) {
        return new TimeFrame(chart, style, width).height();
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        TimeFrame frame = new TimeFrame(chart, sheet.style(), width);
        Matrix matrix = frame.matrix();
        double highest = matrix.groups().stream()
                .mapToDouble(group -> sum(matrix, group))
                .max()
                .orElse(0);
        ValueAxis axis = frame.axis(0, highest, height);
        frame.draw(sheet, axis);
        Room room = new Room();
        double[] ends = new double[matrix.values().size()];
        boolean[] seen = new boolean[ends.length];
        for (int i = 0; i < matrix.groups().size(); i++) {
            column(sheet, frame, axis, i, ends, seen, room);
        }
        sheet.unmark();
        axis.ground(sheet);
        frame.names(sheet, axis, ends, seen);
    }

    private static double sum(Matrix matrix, Group group) {
        return matrix.values().stream()
                .mapToDouble(series -> drawn(matrix.at(series, group)))
                .sum();
    }

    private static double drawn(@Nullable Figure figure) {
        return figure == null ? 0 : Math.max(0, figure.drawn());
    }

    /**
     * @param ends takes the middle of each part: those of the last column stay
     * @param seen takes whether there is such a part
     */
    private static void column(
            Sheet sheet, TimeFrame frame, ValueAxis axis, int index, double[] ends, boolean[] seen, Room room) {
        Matrix matrix = frame.matrix();
        double slot = axis.area().getWidth() / matrix.groups().size();
        double thick = Math.min(slot * (1 - GAP), sheet.em() * THICKEST);
        double x = frame.x(axis, index) - thick / 2;
        double from = 0;
        List<Series> values = matrix.values();
        for (int i = 0; i < values.size(); i++) {
            Figure figure = matrix.at(values.get(i), matrix.groups().get(index));
            double to = from + drawn(figure);
            double top = axis.y(to);
            // of parts without a height the upper one is above all the same: lines to names never cross
            ends[i] = (axis.y(from) + top) / 2 - i * NUDGE;
            seen[i] = to > from;
            if (figure != null) {
                sheet.mark(Words.mark(values.get(i), figure));
                part(sheet, new Rectangle2D.Double(x, top, thick, axis.y(from) - top), values.get(i), i);
            }
            from = to;
        }
        hidden(sheet, matrix, index, x + thick / 2, axis.y(from), axis.area(), room);
    }

    /** With a thin line of ground above it, which tells it from the next one. */
    private static void part(Sheet sheet, Rectangle2D box, Series series, int index) {
        double thin = sheet.em() / 14;
        if (box.getHeight() > 2 * thin) {
            Rectangle2D filled =
                    new Rectangle2D.Double(box.getX(), box.getY() + thin, box.getWidth(), box.getHeight() - thin);
            sheet.fill(filled, Ink.of(series, index));
            sheet.hatch(filled, Hatch.of(series, index, false));
        } else {
            // a thin part is there all the same; of none there is only a place to point at
            double high = Math.max(thin, box.getHeight());
            Ink ink = box.getHeight() > 0 ? Ink.of(series, index) : Ink.PAPER;
            sheet.fill(new Rectangle2D.Double(box.getX(), box.getMaxY() - high, box.getWidth(), high), ink);
        }
    }

    private static void hidden(
            Sheet sheet, Matrix matrix, int index, double middle, double y, Rectangle2D area, Room room) {
        for (Series series : matrix.values()) {
            Figure figure = matrix.at(series, matrix.groups().get(index));
            if (figure != null && figure.value() == null) {
                sheet.mark(Words.mark(series, figure));
                room.above(sheet, figure.text(), middle, y, area);
            }
        }
        sheet.unmark();
    }
}
