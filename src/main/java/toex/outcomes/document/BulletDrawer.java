package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;

/** Draws items with bullets. */
final class BulletDrawer {

    private BulletDrawer() {}

    static List<Piece> pieces(Block.Bullets bullets, Frame frame, Typesetter type) {
        Tag list = frame.tag().child("L").numbering("Disc");
        double indent = type.em(1.3);
        List<Piece> pieces = new ArrayList<>();
        for (Text text : bullets.items()) {
            Tag item = list.child("LI");
            SetText mark = type.set(Text.of("•"), Role.BODY, frame, item.child("Lbl"));
            Frame inner = frame.width(Math.min(frame.width(), type.em(39)) - indent);
            List<Piece> lines = Typesetter.pieces(type.set(text, Role.BODY, inner, item.child("LBody")), type.gap(0.4));
            for (int i = 0; i < lines.size(); i++) {
                Piece line = lines.get(i).indented(indent);
                pieces.add(i > 0 ? line : marked(line, mark));
            }
        }
        return pieces;
    }

    private static Piece marked(Piece line, SetText mark) {
        return Piece.of(line.before(), line.height(), (canvas, x, y) -> {
            mark.paint(canvas, x, y);
            line.painter().paint(canvas, x, y);
        });
    }
}
