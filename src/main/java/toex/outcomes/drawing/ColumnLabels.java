package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import toex.outcomes.figures.Figure;

/** Writes values over columns: over each where they are few and all fit, else over the one that the finding is about, with its month. */
record ColumnLabels(Sheet sheet, Chart chart, Bars bars, Rectangle2D area) {

    private static final int FEW = 13;

    void draw() {
        List<Figure> rows = chart.figures().rows();
        if (rows.isEmpty()) {
            return;
        }
        if (everyOneFits(rows)) {
            IntStream.range(0, rows.size()).forEach(i -> value(i, rows.get(i)));
            return;
        }
        IntStream.range(0, rows.size()).filter(i -> rows.get(i).value() == null).forEach(i -> value(i, rows.get(i)));
        ColumnPainter.peak(bars, rows).ifPresent(peak -> callout(rows.indexOf(peak), peak));
    }

    private boolean everyOneFits(List<Figure> rows) {
        double slot = area.getWidth() / rows.size();
        double widest = lettering().widest(rows.stream().map(Figure::text).toList());
        return rows.size() <= FEW && widest + sheet.em() * 0.3 <= slot;
    }

    private Lettering lettering() {
        return sheet.style().bold();
    }

    private void value(int index, Figure figure) {
        Ink ink = bars.stressed(figure) ? Ink.ACCENT : Ink.QUIET;
        sheet.textAround(figure.text(), lettering(), bars.middle(index), over(figure), ink);
    }

    /** The value in the accent and, beside it, its month, kept within the area. */
    private void callout(int index, Figure figure) {
        Lettering small = sheet.style().small();
        String aside = Words.of("callout", MonthAxis.withYear(MonthAxis.month(figure)));
        double width = lettering().width(figure.text()) + sheet.em() * 0.25;
        double whole = width + small.width(aside);
        double x = Math.clamp(bars.middle(index) - whole / 2, area.getMinX(), area.getMaxX() - whole);
        sheet.text(figure.text(), lettering(), x, over(figure), Ink.ACCENT);
        sheet.text(aside, small, x + width, over(figure), Ink.QUIET);
    }

    private double over(Figure figure) {
        return bars.position(figure.drawn()) - sheet.em() * 0.4;
    }
}
