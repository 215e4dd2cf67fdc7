package toex.outcomes.document;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Drawing;
import toex.outcomes.drawing.Drawings;
import toex.outcomes.drawing.Style;

/** Draws charts and maps as vectors, with their words for those who cannot see them. */
final class PictureDrawer {

    private final Typesetter type;
    private final Style style;

    PictureDrawer(Typesetter type) {
        this.type = type;
        this.style = Style.PAPER.size(type.em(0.84));
    }

    /** The names on a map have only so much land to stand on. */
    private Style style(Drawing drawing, double width) {
        return drawing instanceof AreaMap ? style.size(Math.min(type.em(0.84), width / 26)) : style;
    }

    List<Piece> pieces(Block.Picture picture, Frame frame) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(giving(picture.drawing(), frame.width(frame.width() * picture.share()))
                .before(type.gap(0.9)));
        if (!picture.note().isEmpty()) {
            pieces.set(0, pieces.getFirst().kept());
            SetText note =
                    type.set(picture.note(), Role.NOTE, frame, frame.tag().child("P"));
            pieces.add(Piece.of(type.gap(0.5), note.height(), note::paint));
        }
        return pieces;
    }

    /** The drawing alone, as wide as the frame. */
    Piece piece(Drawing drawing, Frame frame) {
        double height = Drawings.height(drawing, frame.width(), style(drawing, frame.width()));
        return Piece.of(0, height, painter(drawing, frame, height));
    }

    private Piece giving(Drawing drawing, Frame frame) {
        Piece piece = piece(drawing, frame);
        double least = piece.height() * least(drawing);
        return piece.giving(new Piece.Lower(least, height -> painter(drawing, frame, height)));
    }

    /** How much of its height it needs: columns can be shorter and bars thinner, with letters as large as before. */
    private static double least(Drawing drawing) {
        if (!(drawing instanceof Chart chart)) {
            return 1;
        }
        return switch (chart.kind()) {
            case COLUMNS -> 0.6;
            case BARS -> 0.78;
            default -> 1;
        };
    }

    private Piece.Painter painter(Drawing drawing, Frame frame, double height) {
        Tag tag = frame.tag().child("Figure").alternative(drawing.alternative());
        return (canvas, x, y) -> paint(canvas, drawing, tag, x, y, frame.width(), height);
    }

    private void paint(Canvas canvas, Drawing drawing, Tag tag, double x, double y, double width, double height) {
        double bottom = canvas.sheet().height() - y - height;
        tag.box(x, bottom, x + width, bottom + height);
        PdfContentByte content = canvas.content();
        PdfTemplate form = content.createTemplate((float) width, (float) height);
        Graphics2D graphics = new PictureGraphics(form, width, height, canvas.fonts());
        Drawings.draw(drawing, graphics, width, height, style(drawing, width));
        graphics.dispose();
        canvas.tagged(tag, () -> content.addTemplate(form, (float) x, (float) bottom));
    }
}
