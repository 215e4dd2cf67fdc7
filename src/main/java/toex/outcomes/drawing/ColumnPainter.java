package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import toex.outcomes.figures.Figure;

/** Columns over time, each as high as its figure, with a pale grid. */
record ColumnPainter(Chart chart) implements Painter {

    @Override
    public double height(Style style, double width) {
        return Math.clamp(width * 0.36, style.size() * 14, style.size() * 20);
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Style style = sheet.style();
        double em = style.size();
        double below = em * 1.9;
        double above = em * 1.7;
        Scale scale = Scale.upTo(highest(), (int) ((height - above - below) / (em * 3)));
        double left = style.small().width(label(scale.top())) + em * 0.7;
        Rectangle2D area = new Rectangle2D.Double(left, above, width - left, height - above - below);
        List<Figure> rows = chart.figures().rows();
        Bars bars = new Bars(sheet, rows, chart.emphasised(), scale, area, PlotOrientation.VERTICAL, 0.2, em * 4);
        bars.draw(true);
        values(sheet, scale, bars, left - em * 0.7);
        sheet.line(left, area.getMaxY(), width, area.getMaxY(), Ink.EDGE, 1);
        MonthAxis.labels(rows, style.small(), area, bars::middle)
                .forEach(label ->
                        sheet.text(label.text(), style.small(), label.x(), area.getMaxY() + em * 1.35, Ink.QUIET));
        new ColumnLabels(sheet, rows, bars, area).draw();
    }

    private double highest() {
        return Math.max(
                chart.top(),
                chart.figures().rows().stream().mapToDouble(Figure::drawn).max().orElse(0));
    }

    private static void values(Sheet sheet, Scale scale, Bars bars, double right) {
        Lettering small = sheet.style().small();
        for (int i = 0; i <= scale.steps(); i++) {
            double value = i * scale.step();
            sheet.textEndingAt(label(value), small, right, bars.position(value) + small.capHeight() / 2, Ink.QUIET);
        }
    }

    private static String label(double value) {
        return "%,d".formatted(Math.round(value));
    }
}
