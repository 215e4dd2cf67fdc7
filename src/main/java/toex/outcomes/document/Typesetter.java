package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;

/** Sets text in the document's type: each role in proportion to the size of the body text. */
final class Typesetter {

    private final Fonts fonts;
    private final double body;
    private final double headings;
    private final double air;

    /** @param scale of all sizes against those that the sheet asks for */
    Typesetter(Fonts fonts, Sheet sheet, double scale) {
        this.fonts = fonts;
        this.body = sheet.body() * scale;
        this.headings = sheet.headings();
        this.air = sheet.air();
    }

    /** So many times the size of the body text. */
    double em(double times) {
        return body * times;
    }

    /** The space above a part, so many times the size of the body text in a document with the usual air. */
    double gap(double times) {
        return em(times) * air;
    }

    TextStyle style(Role role, Frame frame) {
        return TextStyle.of(role, role.display ? body * headings : body, frame.surface());
    }

    /** A text as the content of a tag, in the frame's width. */
    SetText set(Text text, Role role, Frame frame, Tag tag) {
        return set(text, style(role, frame), frame.width(), false, tag);
    }

    SetText set(Text text, TextStyle style, double width, boolean toTheRight, Tag tag) {
        return new SetText(text, style, new TextLayout(fonts, text, style).lines(width), width, toTheRight, tag);
    }

    /** Pieces of running text: neither the first nor the last line of a longer text stands alone on a page. */
    static List<Piece> pieces(SetText text, double before) {
        List<Piece> pieces = new ArrayList<>();
        int lines = text.size();
        for (int from = 0; from < lines; ) {
            int to = lines <= 3 ? lines : from == 0 || from == lines - 2 ? from + 2 : from + 1;
            pieces.add(piece(text, from, to, from == 0 ? before : 0));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(SetText text, int from, int to, double before) {
        return Piece.of(before, (to - from) * text.leading(), (canvas, x, y) -> text.paint(canvas, x, y, from, to));
    }
}
