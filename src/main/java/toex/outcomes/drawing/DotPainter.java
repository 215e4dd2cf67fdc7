package toex.outcomes.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** For each group a dot at its value on the line of its interval, with the value behind the line. */
record DotPainter(Chart chart) implements Painter {

    private static final double DOT = 0.42;
    private static final double MARKS = 1.1;

    @Override
    public double height(Style style, double width) {
        return frame(new Matrix(chart.series()), style, width).height();
    }

    private static RowFrame frame(Matrix matrix, Style style, double width) {
        double behind = style.bold()
                        .widest(matrix.groups().stream()
                                .flatMap(group -> Stream.ofNullable(
                                        matrix.at(matrix.values().getFirst(), group)))
                                .map(Figure::text)
                                .toList())
                + style.size() * 0.9;
        return new RowFrame(
                matrix, style, width, behind, style.size() * MARKS, style.size() * DOT, List.of(), List.of());
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Matrix matrix = new Matrix(chart.series());
        RowFrame frame = frame(matrix, sheet.style(), width);
        frame.draw(sheet);
        double lowest = Math.min(0, matrix.lowest());
        double highest = Math.max(0, matrix.highest());
        Scale scale = new Scale(lowest, Math.max(highest, lowest + 1), 1);
        double zero = frame.x(0, scale);
        sheet.line(zero, frame.top(), zero, frame.height(), Ink.GRID, 1);
        for (int i = 0; i < matrix.groups().size(); i++) {
            row(sheet, frame, matrix, scale, i);
        }
    }

    private void row(Sheet sheet, RowFrame frame, Matrix matrix, Scale scale, int index) {
        Group group = matrix.groups().get(index);
        Figure figure = matrix.at(matrix.values().getFirst(), group);
        if (figure == null) {
            return;
        }
        SeriesWords words = new SeriesWords(chart.kind(), chart.series());
        double middle = frame.middle(index);
        sheet.mark(Words.mark(figure, Words.of("mark", group.label(), words.interval(matrix, group))));
        double end = figure.value() == null ? frame.left() : frame.x(figure.drawn(), scale);
        Figure low = other(matrix, Series.Role.LOW, group);
        Figure high = other(matrix, Series.Role.HIGH, group);
        if (low != null && high != null && low.value() != null && high.value() != null) {
            end = Math.max(end, interval(sheet, frame, scale, low, high, middle));
        }
        if (figure.value() == null) {
            sheet.fill(new Rectangle2D.Double(frame.left(), middle - 1, sheet.em(), 2), Ink.PAPER);
        } else {
            double dot = sheet.em() * DOT;
            double x = frame.x(figure.drawn(), scale);
            boolean stressed =
                    chart.emphasised().isEmpty() || chart.emphasised().contains(group.code());
            sheet.fill(new Ellipse2D.Double(x - dot, middle - dot, 2 * dot, 2 * dot), stressed ? Ink.ACCENT : Ink.EDGE);
            end = Math.max(end, x + dot);
        }
        sheet.unmark();
        Lettering bold = sheet.style().bold();
        sheet.text(figure.text(), bold, end + sheet.em() * 0.35, middle + bold.capHeight() / 2, Ink.TEXT);
    }

    /** Gives where it ends. */
    private static double interval(Sheet sheet, RowFrame frame, Scale scale, Figure low, Figure high, double middle) {
        double from = frame.x(low.drawn(), scale);
        double to = frame.x(high.drawn(), scale);
        double cap = sheet.em() * 0.3;
        sheet.line(from, middle, to, middle, Ink.EDGE, 2);
        sheet.line(from, middle - cap, from, middle + cap, Ink.EDGE, 1.5);
        sheet.line(to, middle - cap, to, middle + cap, Ink.EDGE, 1.5);
        return to;
    }

    private @Nullable Figure other(Matrix matrix, Series.Role role, Group group) {
        return Matrix.of(chart.series(), role).stream()
                .findFirst()
                .map(series -> matrix.at(series, group))
                .orElse(null);
    }
}
