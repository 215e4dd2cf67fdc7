package toex.peers;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.apache.batik.gvt.GraphicsNode;

/** A drawing that JasperReports paints as vectors. */
final class SvgDrawing extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1;

    private final transient GraphicsNode node;
    private final double width;
    private final double height;

    SvgDrawing(GraphicsNode node, double width, double height) {
        this.node = node;
        this.width = width;
        this.height = height;
    }

    /** One at a time: the tree of a drawing is not made for several threads. */
    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D place) {
        Graphics2D own = (Graphics2D) graphics.create();
        double scale = Math.min(place.getWidth() / width, place.getHeight() / height);
        own.translate(place.getX(), place.getY());
        own.scale(scale, scale);
        synchronized (node) {
            node.paint(own);
        }
        own.dispose();
    }
}
