package toex.outcomes.drawing;

import java.awt.Graphics2D;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Draws drawings: one painter for each kind, whatever the medium. The same drawing in the same style and size is the same
 * sequence of calls, hence the same bytes.
 */
public final class Drawings {

    private Drawings() {}

    /** The height that suits a drawing at this width; both in the units of the page. */
    public static double height(Drawing drawing, double width, Style style) {
        return painter(drawing).height(style, width);
    }

    /** Draws within (0, 0) and (width, height) of the graphics, without a background. */
    public static void draw(Drawing drawing, Graphics2D graphics, double width, double height, Style style) {
        painter(drawing).paint(Sheet.on(graphics, style), width, height);
    }

    /** A whole SVG file in the colours of the style, to download. */
    public static String svg(Drawing drawing, double width, Style style) {
        return svg(drawing, width, style, false, new MarkTags.Titles());
    }

    /**
     * SVG to stand in a page: its colours follow the page's custom properties, so that it changes with light and dark by
     * itself. What stands for a group is a point that the keyboard reaches, or a link where there is an address.
     *
     * @param address of a group's code, null for none
     */
    public static String inline(Drawing drawing, double width, Function<String, @Nullable String> address) {
        return svg(drawing, width, Style.SCREEN, true, new MarkTags.Points(address));
    }

    /** SVG to stand in a page beside text that says the same, as one image. */
    public static String picture(Drawing drawing, double width) {
        return svg(drawing, width, Style.SCREEN, true, new MarkTags.Picture());
    }

    private static String svg(Drawing drawing, double width, Style style, boolean themed, MarkTags tags) {
        double height = Math.ceil(height(drawing, width, style));
        SvgGraphics graphics = new SvgGraphics(style.palette(), themed, tags);
        draw(drawing, graphics, width, height, style);
        return graphics.svg(drawing.alternative(), width, height);
    }

    private static Painter painter(Drawing drawing) {
        return switch (drawing) {
            case AreaMap map -> new MapPainter(map);
            case Chart chart
            when chart.series().stream()
                    .allMatch(series -> series.figures().rows().isEmpty()) -> new EmptyPainter();
            case Chart chart ->
                switch (chart.kind()) {
                    case COLUMNS -> new ColumnPainter(chart);
                    case BARS, STEPS -> new BarPainter(chart);
                    case SPARKLINE -> new SparklinePainter(chart);
                    case SPLIT -> new SplitPainter(chart);
                    case PAIRED -> new PairedPainter(chart);
                    case GROUPED -> new GroupedPainter(chart);
                    case STACKED ->
                        chart.figures().dimension().isTime() ? new StackPainter(chart) : new LyingStackPainter(chart);
                    case LINE -> new LinePainter(chart);
                    case SLOPE -> new SlopePainter(chart);
                    case DOTS -> new DotPainter(chart);
                    case BULLET -> new BulletPainter(chart);
                    case TIMELINE -> new SpanPainter(chart);
                    case MULTIPLES -> new MultiplesPainter(chart);
                };
        };
    }
}
