package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** For each group a bar of each series under each other, each with its value behind it and the series' names above. */
record GroupedPainter(Chart chart) implements Painter {

    private static final double BAR = 1.15;
    private static final double STEP = 1.3;

    @Override
    public double height(Style style, double width) {
        return frame(new Matrix(chart.series()), style, width).height();
    }

    private static RowFrame frame(Matrix matrix, Style style, double width) {
        double behind = style.bold()
                        .widest(matrix.values().stream()
                                .flatMap(series -> series.figures().rows().stream())
                                .map(Figure::text)
                                .toList())
                + style.size() * 0.6;
        double marks = style.size() * STEP * matrix.values().size();
        return new RowFrame(matrix, style, width, behind, marks, 0, matrix.values(), inks(matrix));
    }

    /** Of two, such as two periods, the first one is what the second is compared with: it is in grey. */
    private static List<Ink> inks(Matrix matrix) {
        return matrix.values().size() == 2 ? List.of(Ink.CONTEXT, Ink.ACCENT) : Ink.of(matrix.values());
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Matrix matrix = new Matrix(chart.series());
        RowFrame frame = frame(matrix, sheet.style(), width);
        frame.draw(sheet);
        Scale scale = new Scale(Math.max(1, matrix.highest()), 1);
        for (int i = 0; i < matrix.groups().size(); i++) {
            row(sheet, frame, matrix, scale, i);
        }
        sheet.unmark();
    }

    private static void row(Sheet sheet, RowFrame frame, Matrix matrix, Scale scale, int index) {
        Group group = matrix.groups().get(index);
        List<Series> values = matrix.values();
        double step = sheet.em() * STEP;
        double first = frame.middle(index) - step * values.size() / 2;
        for (int i = 0; i < values.size(); i++) {
            Figure figure = matrix.at(values.get(i), group);
            if (figure != null) {
                bar(sheet, frame, scale, values.get(i), inks(matrix).get(i), i, figure, first + i * step);
            }
        }
    }

    private static void bar(
            Sheet sheet, RowFrame frame, Scale scale, Series series, Ink ink, int index, Figure figure, double top) {
        double end = frame.x(Math.max(0, figure.drawn()), scale);
        double thin = sheet.em() / 14;
        double length = Math.max(thin, end - frame.left());
        Rectangle2D box = new Rectangle2D.Double(frame.left(), top, length, sheet.em() * BAR);
        sheet.mark(Words.mark(series, figure));
        sheet.fill(box, figure.value() == null ? Ink.PAPER : ink);
        if (ink == Ink.CONTEXT && figure.drawn() > 0) {
            sheet.line(end, box.getMinY(), end, box.getMaxY(), Ink.EDGE, 1.5);
        } else if (ink != Ink.ACCENT && length > thin) {
            sheet.hatch(box, Hatch.of(series, index, true));
        }
        sheet.unmark();
        Lettering bold = sheet.style().bold();
        double baseline = box.getCenterY() + bold.capHeight() / 2;
        sheet.text(figure.text(), bold, frame.left() + length + sheet.em() * 0.45, baseline, Ink.TEXT);
    }
}
