package toex.outcomes.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/** Keeps what is drawn on it: every text with the box that it fills, and every shape. */
final class Recorder extends AbstractGraphics2D {

    /** @param box from the top of its capitals to its baseline */
    record Label(String text, Rectangle2D box) {}

    final List<Label> labels = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    final List<Rectangle2D> shapes = new ArrayList<>();
    final List<Rectangle2D> boxes = new ArrayList<>();

    Recorder() {
        super(false);
        gc = new GraphicContext(new AffineTransform());
        setFont(Typeface.SANS.font(12));
    }

    static Recorder of(Drawing drawing, double width, Style style) {
        Recorder recorder = new Recorder();
        Drawings.draw(drawing, recorder, width, Math.ceil(Drawings.height(drawing, width, style)), style);
        return recorder;
    }

    List<String> texts() {
        return labels.stream().map(Label::text).toList();
    }

    @Override
    public void drawString(String text, float x, float y) {
        Lettering lettering = new Lettering(Typeface.of(getFont()), getFont().getSize2D());
        labels.add(new Label(
                text,
                new Rectangle2D.Double(x, y - lettering.capHeight(), lettering.width(text), lettering.capHeight())));
        calls.add(text + " " + x + " " + y + " " + getColor());
    }

    @Override
    public void draw(Shape shape) {
        calls.add("draw " + shape.getBounds2D() + getColor());
        shapes.add(shape.getBounds2D());
    }

    @Override
    public void fill(Shape shape) {
        calls.add("fill " + shape.getBounds2D() + getColor());
        shapes.add(shape.getBounds2D());
        if (shape instanceof Rectangle2D box) {
            boxes.add(box);
        }
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, float x, float y) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Graphics create() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setXORMode(Color colour) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dispose() {}
}
