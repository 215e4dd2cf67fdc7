package toex.outcomes.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is drawn as compact SVG: text as text, colours as the page's custom properties, tooltips and links from the
 * marks. On Batik's state of a Graphics2D; Batik's own generator writes a DOM ten times the size, in fixed colours.
 */
final class SvgGraphics extends LineGraphics {

    private static final int SHARP = 2;

    private final StringBuilder body = new StringBuilder();
    private final Palette palette;
    private final boolean themed;
    private final MarkTags tags;
    private Anchor anchor = Anchor.START;
    private Halo halo = Halo.NONE;
    private Mark mark = Mark.NONE;
    private Pin pin = Pin.NONE;
    private @Nullable Shape filled;

    /** @param themed whether colours and typefaces are the page's own, else those of the palette */
    SvgGraphics(Palette palette, boolean themed, MarkTags tags) {
        this.palette = palette;
        this.themed = themed;
        this.tags = tags;
        setStroke(new BasicStroke());
        setFont(Typeface.SANS.font(12));
    }

    /** The file. With points in it, it is a group for assistive technology, else one image. */
    String svg(String alternative, double width, double height) {
        close();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" role=\"%s\" aria-label=\"%s\" font-family=\"%s\">%s</svg>"
                .formatted(
                        number(width),
                        number(height),
                        number(width),
                        number(height),
                        tags.walkable() ? "group" : "img",
                        MarkTags.escaped(alternative),
                        family(Typeface.SANS, "--sans"),
                        body);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, Object value) {
        super.setRenderingHint(key, value);
        if (Anchor.KEY.equals(key)) {
            anchor = (Anchor) value;
        } else if (Halo.KEY.equals(key)) {
            halo = (Halo) value;
        }
        if (Mark.KEY.equals(key) && !mark.equals(value)) {
            close();
            mark = (Mark) value;
            open();
        }
        if (Pin.KEY.equals(key) && tags.pins()) {
            close();
            body.append(pin.equals(Pin.NONE) ? "" : "</g>");
            pin = (Pin) value;
            body.append(opening(pin));
        }
    }

    private String opening(Pin pin) {
        if (pin.point() == null) {
            return pin.whole() ? "<g class=\"whole\">" : "";
        }
        Point2D at = getTransform().transform(pin.point(), null);
        return "<g class=\"pin\" data-at=\"" + number(at.getX()) + " " + number(at.getY()) + "\">";
    }

    private void open() {
        if (!mark.equals(Mark.NONE)) {
            body.append(tags.opening(mark));
        }
    }

    private void close() {
        filled = null;
        if (!mark.equals(Mark.NONE)) {
            body.append(tags.closing(mark));
        }
        mark = Mark.NONE;
    }

    @Override
    public void fill(Shape shape) {
        shape(shape, " fill=\"" + colour() + "\"");
        filled = shape;
    }

    @Override
    public void draw(Shape shape) {
        double width = ((BasicStroke) getStroke()).getLineWidth() * scale();
        String look = " stroke=\"" + colour() + "\" stroke-width=\"" + number(width) + "\"";
        if (shape == filled) {
            body.insert(body.length() - 2, look); // the same shape again: one element does both
        } else {
            shape(shape, " fill=\"none\"" + look);
        }
        filled = null;
    }

    private void shape(Shape shape, String look) {
        Rectangle2D box =
                getTransform().createTransformedShape(shape.getBounds2D()).getBounds2D();
        switch (shape) {
            case Rectangle2D ignored ->
                body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>"
                        .formatted(
                                number(box.getX()),
                                number(box.getY()),
                                number(box.getWidth()),
                                number(box.getHeight()),
                                look));
            case Ellipse2D ignored ->
                body.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>"
                        .formatted(
                                number(box.getCenterX()), number(box.getCenterY()), number(box.getWidth() / 2), look));
            default ->
                body.append("<path d=\"")
                        .append(SvgPath.of(shape, getTransform()))
                        .append("\"")
                        .append(look)
                        .append("/>");
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        filled = null;
        Typeface face = Typeface.of(getFont());
        double size = getFont().getSize2D();
        double width = anchor == Anchor.START ? 0 : new Lettering(face, size).width(text);
        Point2D at = getTransform().transform(new Point2D.Double(x + width * anchor.share(), y), null);
        body.append("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s%s%s fill=\"%s\">%s</text>"
                .formatted(
                        number(at.getX()),
                        number(at.getY()),
                        number(size * scale()),
                        face.weight() == 400 ? "" : " font-weight=\"" + face.weight() + "\"",
                        face.family().contains("Serif") ? " font-family=\"" + family(face, "--serif") + "\"" : "",
                        anchor == Anchor.START ? "" : " text-anchor=\"" + anchor.word() + "\"",
                        ground(size * scale()),
                        colour(),
                        MarkTags.escaped(text)));
    }

    private String ground(double size) {
        return halo.ink() == null
                ? ""
                : " stroke=\"%s\" stroke-width=\"%s\" stroke-linejoin=\"round\" paint-order=\"stroke\""
                        .formatted(colour(palette.of(halo.ink())), number(size * 0.22));
    }

    /** The page's own face, so that its stand-in while the font is loading is the page's too. */
    private String family(Typeface face, String property) {
        String kind = face.family().contains("Serif") ? "serif" : "sans-serif";
        return themed ? "var(" + property + ")" : "'" + face.family() + "'," + kind;
    }

    private double scale() {
        return getTransform().getScaleX();
    }

    private String colour() {
        return colour(getColor());
    }

    private String colour(Color colour) {
        String fixed = "#%06x".formatted(colour.getRGB() & 0xffffff);
        return themed ? "var(" + palette.ink(colour).property() + "," + fixed + ")" : fixed;
    }

    private static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(SHARP, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
