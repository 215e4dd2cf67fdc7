package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import toex.outcomes.figures.Dimension;

/**
 * What stands around series over time: the title of the value axis above, values before, months below, and the name of
 * each series behind its last value, or all of them above where that would leave too little room.
 */
final class TimeFrame {

    private static final double ABOVE = 1.1;
    private static final double BELOW = 1.9;
    private static final double WIDEST = 0.34;
    private static final double SWATCH = 0.8;

    private final Chart chart;
    private final Style style;
    private final double width;
    private final Matrix matrix;
    private final boolean beside;
    private final boolean filled;
    private final List<List<String>> names;
    private final List<String> title;
    private final Key key;

    TimeFrame(Chart chart, Style style, double width) {
        this.chart = chart;
        this.style = style;
        this.width = width;
        this.matrix = new Matrix(chart.series());
        this.filled = chart.kind() == Chart.Kind.STACKED;
        Lettering small = style.small();
        List<Series> values = matrix.values();
        double room = width * WIDEST;
        double word = small.widest(values.stream()
                .flatMap(series -> Stream.of(series.name().split(" ")))
                .toList());
        this.names =
                values.stream().map(series -> small.lines(series.name(), room)).toList();
        boolean named = values.stream().anyMatch(series -> !series.name().isEmpty());
        this.beside = named && word <= room && labels() <= tallest() && width >= style.size() * 26;
        this.title = chart.axis().isEmpty() ? List.of() : small.lines(chart.axis(), width);
        this.key = new Key(named && !beside ? values : List.of(), Ink.of(values), style, width, false);
    }

    Matrix matrix() {
        return matrix;
    }

    private double labels() {
        return names.stream().mapToInt(List::size).sum() * style.small().leading();
    }

    private double tallest() {
        return style.size() * 16;
    }

    private double head() {
        return key.height() + title.size() * style.small().leading() + style.size() * ABOVE;
    }

    double height() {
        double plot = Math.clamp(width * 0.3, style.size() * 11, style.size() * 17);
        return head() + Math.max(plot, beside ? labels() : 0) + style.size() * BELOW;
    }

    /** The axis with its area, between the head and the months. */
    ValueAxis axis(double lowest, double highest, double height) {
        double high = height - head() - style.size() * BELOW;
        Scale scale = Scale.spanning(
                Math.min(0, lowest), Math.max(chart.top(), highest), (int) Math.max(1, high / (style.size() * 2.4)));
        double left = ValueAxis.width(scale, chart.figures().measure(), style);
        double right = beside
                ? names.stream().mapToDouble(style.small()::widest).max().orElse(0) + style.size() * 1.6 + swatch()
                : style.size() * 0.4;
        return new ValueAxis(
                scale, chart.figures().measure(), new Rectangle2D.Double(left, head(), width - left - right, high));
    }

    /** The middle of a group's share of the area. */
    double x(ValueAxis axis, int index) {
        return axis.area().getMinX()
                + axis.area().getWidth()
                        * (index + 0.5)
                        / Math.max(1, matrix.groups().size());
    }

    /** Everything but the marks and the names behind them. */
    void draw(Sheet sheet, ValueAxis axis) {
        key.draw(sheet, 0);
        Lettering small = style.small();
        sheet.lines(title, small, 0, key.height() + small.size() * 0.9, Ink.QUIET);
        axis.draw(sheet);
        List<YearMonth> months = matrix.groups().stream().map(MonthAxis::month).toList();
        boolean quarters = chart.figures().dimension() == Dimension.QUARTER;
        MonthAxis.labels(months, quarters, small, axis.area(), i -> x(axis, i))
                .forEach(label -> sheet.text(
                        label.text(), small, label.x(), axis.area().getMaxY() + style.size() * 1.35, Ink.QUIET));
    }

    /** Room for a swatch of what fills areas; the colour of a thin line is hard to tell. */
    private double swatch() {
        return filled ? style.size() * (SWATCH + 0.4) : 0;
    }

    /**
     * The name of each series behind where it ends, led there by a line in its colour.
     *
     * @param ends heights of their ends
     * @param seen whether the series is there at its end; to what is not, no line leads
     */
    void names(Sheet sheet, ValueAxis axis, double[] ends, boolean[] seen) {
        if (!beside) {
            return;
        }
        Lettering small = style.small();
        double[] heights = names.stream()
                .mapToDouble(name -> name.size() * small.leading())
                .toArray();
        Rectangle2D area = axis.area();
        double[] tops = Apart.tops(ends, heights, Math.min(area.getMinY(), area.getMaxY() - labels()), area.getMaxY());
        double x = area.getMaxX() + style.size() * 1.4;
        for (int i = 0; i < names.size(); i++) {
            double baseline = tops[i] + small.leading() * 0.78;
            if (seen[i]) {
                double middle = filled ? swatch(baseline, x).getCenterY() : tops[i] + heights[i] / 2;
                Ink ink = Ink.of(matrix.values().get(i), i);
                sheet.line(area.getMaxX() + style.size() * 0.2, ends[i], x - style.size() * 0.3, middle, ink, 1.5);
            }
            if (filled) {
                fill(sheet, i, swatch(baseline, x));
            }
            sheet.lines(names.get(i), small, x + swatch(), baseline, Ink.TEXT);
        }
    }

    private Rectangle2D swatch(double baseline, double x) {
        double side = style.size() * SWATCH;
        return new Rectangle2D.Double(x, baseline - side * 0.9, side, side);
    }

    private void fill(Sheet sheet, int index, Rectangle2D box) {
        Series series = matrix.values().get(index);
        sheet.fill(box, Ink.of(series, index));
        sheet.hatch(box, Hatch.of(series, index, false));
    }
}
