package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** For each group a bar to its value on the track to its target, with both behind it. Each row has a scale of its own. */
record BulletPainter(Chart chart) implements Painter {

    private static final double TRACK = 1.6;
    private static final double BAR = 0.7;

    @Override
    public double height(Style style, double width) {
        return frame(new Matrix(chart.series()), style, width).height();
    }

    private RowFrame frame(Matrix matrix, Style style, double width) {
        List<Group> groups = matrix.groups();
        double behind = groups.stream()
                        .mapToDouble(group -> style.bold().width(value(matrix, group))
                                + style.small().width(aside(matrix, group)))
                        .max()
                        .orElse(0)
                + style.size() * 0.9;
        return new RowFrame(matrix, style, width, behind, style.size() * TRACK, 0, List.of(), List.of());
    }

    private static String value(Matrix matrix, Group group) {
        Figure figure = matrix.at(matrix.values().getFirst(), group);
        return figure == null ? "" : figure.text();
    }

    private String aside(Matrix matrix, Group group) {
        Figure target = target(matrix, group);
        return target == null ? "" : Words.of("target", target.text());
    }

    private @Nullable Figure target(Matrix matrix, Group group) {
        return Matrix.of(chart.series(), Series.Role.TARGET).stream()
                .flatMap(series -> Stream.ofNullable(matrix.at(series, group)))
                .findFirst()
                .orElse(null);
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Matrix matrix = new Matrix(chart.series());
        RowFrame frame = frame(matrix, sheet.style(), width);
        frame.draw(sheet);
        for (int i = 0; i < matrix.groups().size(); i++) {
            row(sheet, frame, matrix, i);
        }
    }

    private void row(Sheet sheet, RowFrame frame, Matrix matrix, int index) {
        Group group = matrix.groups().get(index);
        Figure figure = matrix.at(matrix.values().getFirst(), group);
        if (figure == null) {
            return;
        }
        Figure target = target(matrix, group);
        double aim = target == null ? 0 : target.drawn();
        Scale scale = new Scale(Math.max(1, Math.max(aim, figure.drawn()) * 1.05), 1);
        double middle = frame.middle(index);
        SeriesWords words = new SeriesWords(chart.kind(), chart.series());
        sheet.mark(Words.mark(figure, Words.of("mark", group.label(), words.against(matrix, group))));
        sheet.fill(bar(sheet, frame.left(), frame.right(), middle, TRACK * 0.8), Ink.LAND);
        double end = frame.x(Math.max(0, figure.drawn()), scale);
        sheet.fill(bar(sheet, frame.left(), end, middle, BAR), figure.value() == null ? Ink.LAND : Ink.ACCENT);
        if (target != null && target.value() != null) {
            double x = frame.x(aim, scale);
            double reach = sheet.em() * TRACK / 2;
            sheet.line(x, middle - reach, x, middle + reach, Ink.TEXT, 3);
        }
        sheet.unmark();
        Lettering bold = sheet.style().bold();
        double x = frame.right() + sheet.em() * 0.45;
        double baseline = middle + bold.capHeight() / 2;
        sheet.text(figure.text(), bold, x, baseline, Ink.TEXT);
        String aside = aside(matrix, group);
        if (!aside.isEmpty()) {
            double behind = x + bold.width(figure.text()) + sheet.em() * 0.35;
            sheet.text(aside, sheet.style().small(), behind, baseline, Ink.QUIET);
        }
    }

    private static Rectangle2D bar(Sheet sheet, double from, double to, double middle, double thickness) {
        double high = sheet.em() * thickness;
        return new Rectangle2D.Double(from, middle - high / 2, Math.max(sheet.em() / 14, to - from), high);
    }
}
