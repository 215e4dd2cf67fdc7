package toex.outcomes.document;

import java.util.List;

/** Draws running text. Lines of body text are no longer than is comfortable to read, however wide the page. */
final class ParagraphDrawer {

    private static final double MEASURE = 39;

    private ParagraphDrawer() {}

    static List<Piece> pieces(Block.Paragraph paragraph, Frame frame, Typesetter type) {
        double width = Math.min(frame.width(), type.em(MEASURE));
        Tag tag = frame.tag().child("P");
        return switch (paragraph.tone()) {
            case CLAIM -> draw(paragraph, Role.CLAIM, 0.5, frame, type, tag);
            case KICKER -> leading(draw(paragraph, Role.KICKER, 1, frame, type, tag));
            case LEAD -> leading(draw(paragraph, Role.LEAD, 0.5, frame.width(width), type, tag));
            case BODY -> draw(paragraph, Role.BODY, 0.65, frame.width(width), type, tag);
            case LINE -> draw(paragraph, Role.LINE, 0.4, frame, type, tag);
            case STRONG -> draw(paragraph, Role.STRONG, 0.5, frame.width(width), type, tag);
            case NOTE -> draw(paragraph, Role.NOTE, 0.5, frame, type, tag);
        };
    }

    /** What leads to something is never parted from it. */
    private static List<Piece> leading(List<Piece> pieces) {
        return pieces.stream().map(Piece::kept).toList();
    }

    private static List<Piece> draw(
            Block.Paragraph paragraph, Role role, double before, Frame frame, Typesetter type, Tag tag) {
        return Typesetter.pieces(type.set(paragraph.text(), role, frame, tag), type.gap(before));
    }
}
