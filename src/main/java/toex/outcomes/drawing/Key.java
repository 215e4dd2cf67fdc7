package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Names of series with their colours and patterns, in rows above a chart, where there is no room for a name beside each. */
final class Key {

    private static final double SWATCH = 0.9;

    private record Entry(List<String> lines, int pattern, Ink ink, double x, double top) {}

    private final Lettering small;
    private final List<Entry> entries = new ArrayList<>();
    private final double height;

    /** @param inks of the series, as the chart draws them */
    Key(List<Series> series, List<Ink> inks, Style style, double width, boolean patterned) {
        this.small = style.small();
        double x = 0;
        double top = 0;
        double row = 0;
        for (int i = 0; i < series.size(); i++) {
            List<String> lines = small.lines(series.get(i).name(), width - swatch());
            double wide = swatch() + small.widest(lines);
            if (x > 0 && x + wide > width) {
                x = 0;
                top += row;
                row = 0;
            }
            entries.add(new Entry(lines, Hatch.of(series.get(i), i, patterned), inks.get(i), x, top));
            row = Math.max(row, lines.size() * small.leading());
            x += wide + style.size() * 1.2;
        }
        this.height = entries.isEmpty() ? 0 : top + row + style.size() * 0.6;
    }

    private double swatch() {
        return small.size() * (SWATCH + 0.5);
    }

    /** With the space below it. */
    double height() {
        return height;
    }

    void draw(Sheet sheet, double y) {
        double side = small.size() * SWATCH;
        for (Entry entry : entries) {
            double baseline = y + entry.top() + small.size() * 0.9;
            Rectangle2D swatch = new Rectangle2D.Double(entry.x(), baseline - side * 0.85, side, side);
            sheet.fill(swatch, entry.ink());
            if (entry.ink() == Ink.CONTEXT) {
                sheet.line(swatch.getMaxX(), swatch.getMinY(), swatch.getMaxX(), swatch.getMaxY(), Ink.EDGE, 1.5);
            } else if (entry.ink() != Ink.ACCENT) {
                sheet.hatch(swatch, entry.pattern());
            }
            sheet.lines(entry.lines(), small, entry.x() + swatch(), baseline, Ink.TEXT);
        }
    }
}
