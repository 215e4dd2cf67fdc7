package toex.outcomes.document;

import java.util.List;

/** Pieces below each other that stay together, beginning at a distance from the left. */
record Stack(List<Piece> pieces, double left) {

    double height() {
        return PageFlow.height(pieces);
    }

    void paint(Canvas canvas, double x, double y) {
        double top = y;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            top += i == 0 ? 0 : piece.before();
            piece.painter().paint(canvas, x + left, top);
            top += piece.height();
        }
    }
}
