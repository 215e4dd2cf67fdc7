package toex.outcomes.drawing;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** A ranked list of bars, longest first, each with its name before it and its value behind it. */
record BarPainter(Chart chart) implements Painter {

    /** Highest first; what may not be shown after what is, what was not recorded last of all. */
    static final Comparator<Figure> RANK = Comparator.comparing(BarPainter::notRecorded)
            .thenComparing(figure -> figure.value() == null)
            .thenComparing(Figure::drawn, Comparator.reverseOrder());

    @Override
    public double height(Style style, double width) {
        List<Figure> rows = ranked();
        return rows.size() * new Names(rows, style, width, values(rows, style)).row();
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        List<Figure> rows = ranked();
        if (rows.isEmpty()) {
            return;
        }
        Style style = sheet.style();
        double right = values(rows, style);
        Names names = new Names(rows, style, width, right);
        double row = height / rows.size();
        double down = names.shift(row);
        Rectangle2D area = new Rectangle2D.Double(names.width(), down, width - names.width() - right, height);
        double highest = rows.stream().mapToDouble(Figure::drawn).max().orElse(0);
        Scale scale = new Scale(Math.max(1, highest), Math.max(1, highest));
        Bars bars = new Bars(
                sheet, rows, chart.emphasised(), scale, area, PlotOrientation.HORIZONTAL, 0.3, names.thickness(row));
        bars.draw(false);
        for (int i = 0; i < rows.size(); i++) {
            names.draw(sheet, i, row * i, row, bars.middle(i));
            value(sheet, rows.get(i), bars, i);
        }
    }

    private static double values(List<Figure> rows, Style style) {
        return style.bold().widest(rows.stream().map(Figure::text).toList()) + style.size() * 0.5;
    }

    private static void value(Sheet sheet, Figure figure, Bars bars, int index) {
        Lettering bold = sheet.style().bold();
        double x = bars.position(figure.drawn()) + sheet.em() * 0.45;
        sheet.text(
                figure.text(),
                bold,
                x,
                bars.middle(index) + bold.capHeight() / 2,
                bars.stressed(figure) ? Ink.ACCENT : Ink.TEXT);
    }

    private List<Figure> ranked() {
        List<Figure> rows = chart.figures().rows();
        return chart.kind() == Chart.Kind.STEPS
                ? rows
                : rows.stream().sorted(RANK).toList();
    }

    private static boolean notRecorded(Figure figure) {
        return figure.group() != null && figure.group().code().equals(Group.NOT_RECORDED);
    }
}
