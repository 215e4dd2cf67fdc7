package toex.outcomes.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.jspecify.annotations.Nullable;

/**
 * A Graphics2D for lines, shapes and text, which is all that drawings are made of: whatever else is asked of it fails, so
 * that nothing is left out unseen. Batik keeps the state.
 */
abstract class LineGraphics extends AbstractGraphics2D {

    LineGraphics() {
        super(false);
        this.gc = new GraphicContext(new AffineTransform());
    }

    @Override
    public void drawString(AttributedCharacterIterator iterator, float x, float y) {
        throw notDrawn();
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw notDrawn();
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw notDrawn();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
        throw notDrawn();
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
        throw notDrawn();
    }

    @Override
    public Graphics create() {
        throw notDrawn();
    }

    @Override
    public void setXORMode(Color colour) {
        throw notDrawn();
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw notDrawn();
    }

    private static UnsupportedOperationException notDrawn() {
        return new UnsupportedOperationException("Drawings are made of lines, shapes and text.");
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw notDrawn();
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return new BufferedImage(1, 1, BufferedImage.TYPE_BYTE_GRAY)
                .createGraphics()
                .getFontMetrics(font);
    }

    @Override
    public void dispose() {
        // holds nothing
    }
}
