package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** Bars of groups, each of all series one behind the other, with their sum behind it and the series' names above. */
record LyingStackPainter(Chart chart) implements Painter {

    private static final double BAR = 1.5;

    @Override
    public double height(Style style, double width) {
        return frame(new Matrix(chart.series()), style, width).height();
    }

    private RowFrame frame(Matrix matrix, Style style, double width) {
        double behind = style.bold()
                        .widest(matrix.groups().stream()
                                .map(group -> sum(matrix, group))
                                .toList())
                + style.size() * 0.6;
        return new RowFrame(
                matrix, style, width, behind, style.size() * BAR, 0, matrix.values(), Ink.of(matrix.values()));
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Matrix matrix = new Matrix(chart.series());
        RowFrame frame = frame(matrix, sheet.style(), width);
        frame.draw(sheet);
        double highest = matrix.groups().stream()
                .mapToDouble(group -> drawn(matrix, group))
                .max()
                .orElse(0);
        Scale scale = new Scale(Math.max(1, highest), 1);
        for (int i = 0; i < matrix.groups().size(); i++) {
            row(sheet, frame, matrix, scale, i);
        }
    }

    private static void row(Sheet sheet, RowFrame frame, Matrix matrix, Scale scale, int index) {
        Group group = matrix.groups().get(index);
        double bar = sheet.em() * BAR;
        double thin = sheet.em() / 14;
        double middle = frame.middle(index);
        double from = 0;
        List<Series> values = matrix.values();
        for (int i = 0; i < values.size(); i++) {
            Figure figure = matrix.at(values.get(i), group);
            if (figure == null) {
                continue;
            }
            double x = frame.x(from, scale);
            from += Math.max(0, figure.drawn());
            double length = frame.x(from, scale) - x;
            boolean seen = length > 2 * thin;
            Rectangle2D box = new Rectangle2D.Double(x, middle - bar / 2, seen ? length - thin : thin, bar);
            sheet.mark(Words.mark(values.get(i), figure));
            sheet.fill(box, seen ? Ink.of(values.get(i), i) : Ink.PAPER);
            if (seen) {
                sheet.hatch(box, Hatch.of(values.get(i), i, true));
            }
        }
        sheet.unmark();
        Lettering bold = sheet.style().bold();
        double x = frame.x(from, scale) + sheet.em() * 0.45;
        sheet.text(sum(matrix, group), bold, x, middle + bold.capHeight() / 2, Ink.TEXT);
    }

    private static double drawn(Matrix matrix, Group group) {
        return matrix.values().stream()
                .mapToDouble(series -> {
                    Figure figure = matrix.at(series, group);
                    return figure == null ? 0 : Math.max(0, figure.drawn());
                })
                .sum();
    }

    /** The sum as people read it; the symbol of a hidden part where there is one, for it would tell the part. */
    private static String sum(Matrix matrix, Group group) {
        for (Series series : matrix.values()) {
            Figure figure = matrix.at(series, group);
            if (figure != null && figure.value() == null) {
                return figure.text();
            }
        }
        return ValueAxis.text(
                drawn(matrix, group), matrix.values().getFirst().figures().measure());
    }
}
