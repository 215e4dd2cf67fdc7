package toex.outcomes.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** A small chart over time for each series, all on one scale, each with its name and its total. */
record MultiplesPainter(Chart chart) implements Painter {

    private static final double NARROWEST = 11;
    private static final double GAP = 1.6;
    private static final double PLOT = 4.2;

    /** How the small charts stand at this width. */
    private record Frame(Matrix matrix, int columns, double wide, List<List<String>> names, double head) {
        double row(Style style) {
            return head + style.size() * (PLOT + 2.4);
        }

        int rows() {
            return (matrix.values().size() + columns - 1) / columns;
        }
    }

    private Frame frame(Style style, double width) {
        Matrix matrix = new Matrix(chart.series());
        double gap = style.size() * GAP;
        int count = matrix.values().size();
        int most = (int) Math.clamp((width + gap) / (style.size() * NARROWEST + gap), 1, count);
        // as many in each row as fill the rows evenly
        int columns = Math.ceilDiv(count, Math.ceilDiv(count, most));
        double wide = (width - (columns - 1) * gap) / columns;
        List<List<String>> names = matrix.values().stream()
                .map(series -> style.plain()
                        .lines(
                                series.name(),
                                Math.max(
                                        style.size() * 4,
                                        wide - style.bold().width(total(series)) - style.size() * 0.6)))
                .toList();
        int lines = names.stream().mapToInt(List::size).max().orElse(1);
        return new Frame(matrix, columns, wide, names, lines * style.plain().leading() + style.size() * 1.5);
    }

    private static String total(Series series) {
        return series.figures().total().text();
    }

    @Override
    public double height(Style style, double width) {
        Frame frame = frame(style, width);
        return frame.rows() * frame.row(style);
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Frame frame = frame(sheet.style(), width);
        int steps = 2;
        Scale scale = Scale.spanning(
                Math.min(0, frame.matrix().lowest()),
                Math.max(chart.top(), frame.matrix().highest()),
                steps);
        for (int i = 0; i < frame.matrix().values().size(); i++) {
            double x = (i % frame.columns()) * (frame.wide() + sheet.em() * GAP);
            double y = (double) (i / frame.columns()) * frame.row(sheet.style());
            panel(sheet, frame, scale, i, x, y);
        }
    }

    private void panel(Sheet sheet, Frame frame, Scale scale, int index, double x, double y) {
        Series series = frame.matrix().values().get(index);
        Style style = sheet.style();
        boolean stressed = chart.emphasised().contains(series.code());
        double plotTop = y + frame.head();
        ValueAxis axis = new ValueAxis(
                scale, series.figures().measure(), new Rectangle2D.Double(x, plotTop, frame.wide(), sheet.em() * PLOT));
        sheet.mark(new Mark(series.code(), SeriesWords.whole(series), false, ""));
        sheet.fill(new Rectangle2D.Double(x, y, frame.wide(), frame.row(style) - sheet.em() * 0.6), Ink.PAPER);
        sheet.line(x, plotTop, x + frame.wide(), plotTop, Ink.GRID, 1);
        course(sheet, frame.matrix(), axis, series, stressed);
        sheet.unmark();
        sheet.lines(
                frame.names().get(index), style.plain(), x, y + style.plain().size(), Ink.TEXT);
        sheet.textEndingAt(
                total(series),
                style.bold(),
                x + frame.wide(),
                y + style.plain().size(),
                stressed ? Ink.ACCENT : Ink.TEXT);
        if (index % frame.columns() == 0) {
            String top = ValueAxis.text(scale.top(), series.figures().measure());
            sheet.text(top, style.small(), x, plotTop - sheet.em() * 0.3, Ink.QUIET);
        }
        ends(sheet, frame.matrix(), axis);
    }

    /** The line on its ground, with a dot at its last value. */
    private static void course(Sheet sheet, Matrix matrix, ValueAxis axis, Series series, boolean stressed) {
        List<Group> groups = matrix.groups();
        Path2D line = new Path2D.Double();
        Path2D ground = new Path2D.Double();
        double zero = axis.y(0);
        double lastX = Double.NaN;
        double lastY = zero;
        boolean drawing = false;
        for (int i = 0; i < groups.size(); i++) {
            Figure figure = matrix.at(series, groups.get(i));
            if (shown(figure)) {
                double x = x(axis, i, groups.size());
                double y = axis.y(figure == null ? 0 : figure.drawn());
                if (!drawing) {
                    line.moveTo(x, y);
                    ground.moveTo(x, zero);
                } else {
                    line.lineTo(x, y);
                }
                ground.lineTo(x, y);
                lastX = x;
                lastY = y;
            } else if (drawing) {
                ground.lineTo(lastX, zero);
            }
            drawing = shown(figure);
        }
        if (Double.isNaN(lastX)) {
            return;
        }
        ground.lineTo(lastX, zero);
        sheet.fill(ground, stressed ? Ink.WHOLE : Ink.LAND);
        sheet.stroke(line, stressed ? Ink.ACCENT : Ink.EDGE, 1.6);
        double dot = sheet.em() * 0.2;
        sheet.fill(new Ellipse2D.Double(lastX - dot, lastY - dot, 2 * dot, 2 * dot), stressed ? Ink.ACCENT : Ink.EDGE);
    }

    private static boolean shown(@Nullable Figure figure) {
        return figure != null && figure.value() != null;
    }

    private static double x(ValueAxis axis, int index, int count) {
        return axis.area().getMinX() + axis.area().getWidth() * (index + 0.5) / count;
    }

    /** The first month and, where there is room, the last one. */
    private void ends(Sheet sheet, Matrix matrix, ValueAxis axis) {
        axis.ground(sheet);
        Lettering small = sheet.style().small();
        Rectangle2D area = axis.area();
        boolean quarters = chart.figures().dimension() == Dimension.QUARTER;
        int last = matrix.groups().size() - 1;
        List<String> texts = IntStream.of(0, last)
                .distinct()
                .mapToObj(i -> MonthAxis.name(MonthAxis.month(matrix.groups().get(i)), quarters))
                .toList();
        double baseline = area.getMaxY() + sheet.em() * 1.15;
        sheet.text(texts.getFirst(), small, area.getMinX(), baseline, Ink.QUIET);
        boolean room = small.width(texts.getFirst()) + small.width(texts.getLast()) + sheet.em() <= area.getWidth();
        if (texts.size() > 1 && room) {
            sheet.textEndingAt(texts.getLast(), small, area.getMaxX(), baseline, Ink.QUIET);
        }
    }
}
