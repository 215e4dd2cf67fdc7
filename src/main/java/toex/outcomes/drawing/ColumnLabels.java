package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import toex.outcomes.figures.Figure;

/**
 * Writes values over columns: over each where they are few and all fit, else over the highest of those that the finding is
 * about. What may not be shown has its symbol. Nothing is written over another, nor beside the area.
 */
final class ColumnLabels {

    private static final int FEW = 13;

    private final Sheet sheet;
    private final List<Figure> rows;
    private final Bars bars;
    private final Rectangle2D area;
    private final Lettering bold;
    private final List<Rectangle2D> taken = new ArrayList<>();

    ColumnLabels(Sheet sheet, List<Figure> rows, Bars bars, Rectangle2D area) {
        this.sheet = sheet;
        this.rows = rows;
        this.bars = bars;
        this.area = area;
        this.bold = sheet.style().bold();
    }

    void draw() {
        if (rows.size() <= FEW && everyOneFits()) {
            rows.forEach(this::value);
            return;
        }
        List<Figure> peaks = peaks();
        if (peaks.size() == 1) {
            callout(peaks.getFirst());
        } else {
            peaks.forEach(this::value);
        }
        rows.stream().filter(row -> row.value() == null).forEach(this::value);
    }

    private boolean everyOneFits() {
        double slot = area.getWidth() / rows.size();
        return bold.widest(rows.stream().map(Figure::text).toList()) + sheet.em() * 0.3 <= slot;
    }

    private List<Figure> peaks() {
        double highest = rows.stream()
                .filter(bars::stressed)
                .mapToDouble(Figure::drawn)
                .max()
                .orElse(Double.NaN);
        return rows.stream()
                .filter(row -> bars.stressed(row) && row.drawn() == highest)
                .toList();
    }

    private void value(Figure figure) {
        Rectangle2D box = box(figure, bold.width(figure.text()));
        if (taken.stream().noneMatch(box::intersects)) {
            taken.add(box);
            Ink ink = bars.stressed(figure) ? Ink.ACCENT : Ink.QUIET;
            sheet.textAround(figure.text(), bold, box.getCenterX(), box.getMaxY(), ink);
        }
    }

    /** The value in the accent and, beside it, its month. */
    private void callout(Figure figure) {
        Lettering small = sheet.style().small();
        String aside = Words.of("callout", MonthAxis.withYear(MonthAxis.month(figure)));
        double value = bold.width(figure.text()) + sheet.em() * 0.25;
        Rectangle2D box = box(figure, value + small.width(aside));
        taken.add(box);
        sheet.text(figure.text(), bold, box.getX(), box.getMaxY(), Ink.ACCENT);
        sheet.text(aside, small, box.getX() + value, box.getMaxY(), Ink.QUIET);
    }

    /** The place over a column for a text of that width, kept within the area. */
    private Rectangle2D box(Figure figure, double width) {
        double middle = bars.middle(rows.indexOf(figure));
        double x = Math.clamp(middle - width / 2, area.getMinX(), Math.max(area.getMinX(), area.getMaxX() - width));
        double baseline = bars.position(figure.drawn()) - sheet.em() * 0.4;
        return new Rectangle2D.Double(x, baseline - bold.capHeight(), width, bold.capHeight());
    }
}
