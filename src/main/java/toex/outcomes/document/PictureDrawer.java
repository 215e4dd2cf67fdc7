package toex.outcomes.document;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import toex.outcomes.drawing.Drawing;

/** Draws charts and maps as vectors, with their words for those who cannot see them. */
final class PictureDrawer {

    private PictureDrawer() {}

    static List<Piece> pieces(Block.Picture picture, Frame frame, Typesetter type) {
        List<Piece> pieces = new ArrayList<>();
        Piece drawn = piece(picture.drawing(), frame.width(), frame.width() * picture.aspect(), frame.tag());
        pieces.add(drawn.before(type.em(0.8)));
        if (!picture.note().isEmpty()) {
            pieces.set(0, pieces.getFirst().kept());
            SetText note =
                    type.set(picture.note(), Role.NOTE, frame, frame.tag().child("P"));
            pieces.add(Piece.of(type.em(0.5), note.height(), note::paint));
        }
        return pieces;
    }

    static Piece piece(Drawing drawing, double width, double height, Tag parent) {
        Tag tag = parent.child("Figure").alternative(drawing.alternative());
        return Piece.of(0, height, (canvas, x, y) -> paint(canvas, drawing, tag, x, y, width, height));
    }

    private static void paint(
            Canvas canvas, Drawing drawing, Tag tag, double x, double y, double width, double height) {
        double bottom = canvas.sheet().height() - y - height;
        tag.box(x, bottom, x + width, bottom + height);
        PdfContentByte content = canvas.content();
        PdfTemplate form = content.createTemplate((float) width, (float) height);
        Graphics2D graphics = form.createGraphics((float) width, (float) height, canvas.fonts());
        draw(drawing, graphics, width, height);
        graphics.dispose();
        canvas.tagged(tag, () -> content.addTemplate(form, (float) x, (float) bottom));
    }

    private static void draw(Drawing drawing, Graphics2D graphics, double width, double height) {
        var rows = drawing.figures().rows();
        double most = rows.stream().mapToDouble(f -> f.drawn()).max().orElse(1);
        graphics.setColor(Colours.ACCENT);
        for (int i = 0; i < rows.size(); i++) {
            double high = height * rows.get(i).drawn() / Math.max(1, most);
            graphics.fill(new java.awt.geom.Rectangle2D.Double(
                    i * width / rows.size(), height - high, width / rows.size() * 0.8, high));
        }
    }
}
