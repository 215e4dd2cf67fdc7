package toex.outcomes.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** Series as lines over time, over a band where there is one. What is hidden leaves a gap with its symbol on the ground. */
record LinePainter(Chart chart) implements Painter {

    private static final double DOT = 0.24;

    @Override
    public double height(Style style, double width) {
        return new TimeFrame(chart, style, width).height();
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        TimeFrame frame = new TimeFrame(chart, sheet.style(), width);
        Matrix matrix = frame.matrix();
        ValueAxis axis = frame.axis(matrix.lowest(), matrix.highest(), height);
        frame.draw(sheet, axis);
        band(sheet, frame, axis);
        axis.ground(sheet);
        List<Series> values = matrix.values();
        double[] ends = new double[values.size()];
        for (int i = 0; i < values.size(); i++) {
            ends[i] = series(sheet, frame, axis, values.get(i), i);
        }
        symbols(sheet, frame, axis);
        boolean[] seen = new boolean[ends.length];
        Arrays.fill(seen, true);
        frame.names(sheet, axis, ends, seen);
    }

    /** Draws the line with a point for each figure; gives the height at which it ends. */
    private double series(Sheet sheet, TimeFrame frame, ValueAxis axis, Series series, int index) {
        Ink ink = Ink.of(series, index);
        Path2D line = line(frame, axis, series);
        double dot = sheet.em() * DOT;
        double end = axis.y(0);
        int last = last(frame.matrix(), series);
        sheet.stroke(line, ink, 2.2);
        List<Group> groups = frame.matrix().groups();
        for (int i = 0; i < groups.size(); i++) {
            Figure figure = frame.matrix().at(series, groups.get(i));
            if (figure != null && figure.value() != null) {
                double y = axis.y(figure.drawn());
                sheet.mark(mark(frame.matrix(), series, figure, groups.get(i)));
                boolean small = i != last && !alone(frame.matrix(), series, i);
                double radius = small ? dot * 0.6 : dot;
                sheet.fill(new Ellipse2D.Double(frame.x(axis, i) - radius, y - radius, 2 * radius, 2 * radius), ink);
                end = y;
            }
        }
        sheet.unmark();
        return end;
    }

    private Mark mark(Matrix matrix, Series series, Figure figure, Group group) {
        boolean banded = chart.series().stream().anyMatch(each -> each.role() == Series.Role.LOW);
        return banded && matrix.values().size() == 1
                ? Words.mark(figure, new SeriesWords(chart.kind(), chart.series()).dot(matrix, group))
                : Words.mark(series, figure);
    }

    private static Path2D line(TimeFrame frame, ValueAxis axis, Series series) {
        Path2D line = new Path2D.Double();
        boolean drawing = false;
        List<Group> groups = frame.matrix().groups();
        for (int i = 0; i < groups.size(); i++) {
            Figure figure = frame.matrix().at(series, groups.get(i));
            boolean shown = isShown(figure);
            if (shown && figure != null) {
                double x = frame.x(axis, i);
                double y = axis.y(figure.drawn());
                if (drawing) {
                    line.lineTo(x, y);
                } else {
                    line.moveTo(x, y);
                }
            }
            drawing = shown;
        }
        return line;
    }

    private static boolean isShown(@Nullable Figure figure) {
        return figure != null && figure.value() != null;
    }

    private static int last(Matrix matrix, Series series) {
        int last = matrix.groups().size() - 1;
        while (last > 0 && !isShown(matrix.at(series, matrix.groups().get(last)))) {
            last--;
        }
        return last;
    }

    /** Whether no line leads to or from the point. */
    private static boolean alone(Matrix matrix, Series series, int index) {
        List<Group> groups = matrix.groups();
        return (index == 0 || !isShown(matrix.at(series, groups.get(index - 1))))
                && (index == groups.size() - 1 || !isShown(matrix.at(series, groups.get(index + 1))));
    }

    private void band(Sheet sheet, TimeFrame frame, ValueAxis axis) {
        List<Series> lows = Matrix.of(chart.series(), Series.Role.LOW);
        List<Series> highs = Matrix.of(chart.series(), Series.Role.HIGH);
        if (lows.isEmpty() || highs.isEmpty()) {
            return;
        }
        Series low = lows.getFirst();
        Series high = highs.getFirst();
        List<Group> groups = frame.matrix().groups();
        int from = 0;
        while (from < groups.size()) {
            int to = from;
            while (to < groups.size() && within(frame.matrix(), low, high, groups.get(to))) {
                to++;
            }
            if (to > from) {
                sheet.fill(band(frame, axis, low, high, from, to), Ink.WHOLE);
            }
            from = to + 1;
        }
        sheet.stroke(line(frame, axis, low), Ink.EDGE, 0.8);
        sheet.stroke(line(frame, axis, high), Ink.EDGE, 0.8);
    }

    private static boolean within(Matrix matrix, Series low, Series high, Group group) {
        return isShown(matrix.at(low, group)) && isShown(matrix.at(high, group));
    }

    private static Path2D band(TimeFrame frame, ValueAxis axis, Series low, Series high, int from, int to) {
        Path2D band = new Path2D.Double();
        for (int i = from; i < to; i++) {
            point(band, frame, axis, high, i);
        }
        for (int i = to - 1; i >= from; i--) {
            point(band, frame, axis, low, i);
        }
        band.closePath();
        return band;
    }

    private static void point(Path2D path, TimeFrame frame, ValueAxis axis, Series series, int index) {
        Figure figure = frame.matrix().at(series, frame.matrix().groups().get(index));
        double x = frame.x(axis, index);
        double y = axis.y(figure == null ? 0 : figure.drawn());
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** Of what is hidden, as many as stand clear of each other. */
    private void symbols(Sheet sheet, TimeFrame frame, ValueAxis axis) {
        Room room = new Room();
        for (Series series : frame.matrix().values()) {
            List<Group> groups = frame.matrix().groups();
            for (int i = 0; i < groups.size(); i++) {
                Figure figure = frame.matrix().at(series, groups.get(i));
                if (figure != null && figure.value() == null) {
                    sheet.mark(Words.mark(series, figure));
                    room.above(sheet, figure.text(), frame.x(axis, i), axis.y(0), axis.area());
                }
            }
        }
        sheet.unmark();
    }
}
