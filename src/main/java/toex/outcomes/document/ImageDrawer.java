package toex.outcomes.document;

import java.io.IOException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import toex.outcomes.shared.Refusal;

/** Draws pictures that people brought, with their words for those who cannot see them. */
final class ImageDrawer {

    /** Points of the page for a pixel, where there is room: finer than the eye sees at arm's length. */
    private static final double PIXEL = 72 / 150.0;

    private static final double WIDEST = 0.72;
    private static final double TALLEST = 0.5;

    private ImageDrawer() {}

    /** As large as its pixels allow, in a part of the frame's width. */
    static Piece piece(Block.Image image, Frame frame, Typesetter type) {
        double scale = Math.min(
                PIXEL, Math.min(frame.width() * WIDEST / image.width(), frame.width() * TALLEST / image.height()));
        double width = image.width() * scale;
        double height = image.height() * scale;
        Tag tag = frame.tag().child("Figure").alternative(image.alternative());
        return Piece.of(type.gap(1), height, (canvas, x, y) -> paint(canvas, image, tag, x, y, width, height));
    }

    private static void paint(
            Canvas canvas, Block.Image image, Tag tag, double x, double y, double width, double height) {
        double bottom = canvas.sheet().height() - y - height;
        tag.box(x, bottom, x + width, bottom + height);
        PdfContentByte content = canvas.content();
        Image picture = read(image);
        canvas.tagged(
                tag, () -> content.addImage(picture, (float) width, 0, 0, (float) height, (float) x, (float) bottom));
    }

    private static Image read(Block.Image image) {
        try {
            return Image.getInstance(image.file());
        } catch (IOException | RuntimeException unreadable) {
            throw new Refusal(
                    "The picture \"%s\" cannot be read. Take it out of its case study, add it again, then make the report again."
                            .formatted(image.alternative()),
                    unreadable);
        }
    }
}
