package toex.outcomes.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import toex.outcomes.figures.Figure;

/**
 * The bars of a chart with their scale and grid. JFreeChart draws them into exactly the rectangle given; everything
 * written stands outside of it or is placed by the painter that knows the widths of its texts.
 */
final class Bars extends BarRenderer {

    private final transient Sheet sheet;
    private final transient List<Figure> figures;
    private final Set<String> emphasised;
    private final transient Rectangle2D area;
    private final CategoryPlot plot;

    /**
     * @param gap between two bars, as a share of the bars and gaps together
     * @param thickest a bar may be, in units of the page
     */
    Bars(
            Sheet sheet,
            List<Figure> figures,
            Set<String> emphasised,
            Scale scale,
            Rectangle2D area,
            PlotOrientation orientation,
            double gap,
            double thickest) {
        this.sheet = sheet;
        this.figures = figures;
        this.emphasised = emphasised;
        this.area = area;
        double across = orientation == PlotOrientation.VERTICAL ? area.getWidth() : area.getHeight();
        setBarPainter(new StandardBarPainter());
        setShadowVisible(false);
        setDrawBarOutline(false);
        setMaximumBarWidth(Math.min(1, thickest / across));
        this.plot = new CategoryPlot(dataset(), categories(gap, figures.size()), values(scale), this);
        plot.setOrientation(orientation);
        undress();
    }

    private DefaultCategoryDataset dataset() {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < figures.size(); i++) {
            data.addValue(figures.get(i).drawn(), "", (Integer) i);
        }
        return data;
    }

    /** Half a gap at either end, so that every bar stands in the middle of an equal share of the area. */
    private static CategoryAxis categories(double gap, int count) {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin(gap / (2 * count));
        axis.setUpperMargin(gap / (2 * count));
        axis.setCategoryMargin(gap * (count - 1) / count);
        return axis;
    }

    private static NumberAxis values(Scale scale) {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setRange(0, scale.top());
        axis.setTickUnit(new NumberTickUnit(scale.step()));
        return axis;
    }

    private void undress() {
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(sheet.style().palette().of(Ink.GRID));
        plot.setRangeGridlineStroke(new BasicStroke((float) (sheet.em() / 14)));
    }

    /** Draws grid and bars. */
    void draw(boolean grid) {
        plot.setRangeGridlinesVisible(grid);
        plot.draw(sheet.graphics(), area, null, null, null);
        sheet.unmark();
    }

    /** The middle of a bar along its axis. */
    double middle(int index) {
        return plot.getDomainAxis().getCategoryMiddle(index, figures.size(), area, plot.getDomainAxisEdge());
    }

    /** Where a value lies along the other axis. */
    double position(double value) {
        return plot.getRangeAxis().valueToJava2D(value, area, plot.getRangeAxisEdge());
    }

    @Override
    public Paint getItemPaint(int row, int column) {
        return sheet.style().palette().of(stressed(figures.get(column)) ? Ink.ACCENT : Ink.CONTEXT);
    }

    boolean stressed(Figure figure) {
        return figure.group() != null && emphasised.contains(figure.group().code());
    }

    @Override
    public void drawItem(
            Graphics2D graphics,
            CategoryItemRendererState state,
            Rectangle2D dataArea,
            CategoryPlot of,
            CategoryAxis domain,
            ValueAxis range,
            CategoryDataset data,
            int row,
            int column,
            int pass) {
        Figure figure = figures.get(column);
        sheet.mark(figure);
        if (figure.drawn() <= 0) {
            foot(state.getBarWidth(), column, figure.value() == null);
            return;
        }
        super.drawItem(graphics, state, dataArea, of, domain, range, data, row, column, pass);
        if (!stressed(figure)) {
            edge(state.getBarWidth(), column);
        }
    }

    /**
     * No bar, but a foot as a place for whoever walks along the bars: a thin line for 0, an unseen one for a value that is
     * hidden, whose symbol stands there.
     */
    private void foot(double thickness, int column, boolean hidden) {
        double from = middle(column) - thickness / 2;
        double zero = position(0);
        double thin = sheet.em() / 14;
        sheet.fill(
                plot.getOrientation() == PlotOrientation.VERTICAL
                        ? new Rectangle2D.Double(from, zero - thin, thickness, thin)
                        : new Rectangle2D.Double(zero, from, thin, thickness),
                hidden ? Ink.PAPER : Ink.EDGE);
    }

    /** Context bars are pale: a darker line where they end keeps their value readable. */
    private void edge(double thickness, int column) {
        double end = position(figures.get(column).drawn());
        double from = middle(column) - thickness / 2;
        if (plot.getOrientation() == PlotOrientation.VERTICAL) {
            sheet.line(from, end, from + thickness, end, Ink.EDGE, 1.5);
        } else {
            sheet.line(end, from, end, from + thickness, Ink.EDGE, 1.5);
        }
    }
}
