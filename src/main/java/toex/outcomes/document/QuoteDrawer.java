package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;

/** Draws somebody's own words, large, in quotation marks, with the speaker's emphasis underlaid. */
final class QuoteDrawer {

    private QuoteDrawer() {}

    static List<Piece> pieces(Block.Quote quote, Frame frame, Typesetter type) {
        Tag tag = frame.tag().child("BlockQuote");
        Text words = Text.of("“").and(quote.text()).and("”");
        if (quote.runOn()) {
            Text whole = words.and(" ").and(Text.strong(quote.attribution()));
            TextStyle style = type.style(Role.QUOTE, frame);
            TextStyle running = style.enlarged(type.em(1) / style.size());
            return Typesetter.pieces(type.set(whole, running, frame.width(), false, tag.child("P")), type.gap(1.6));
        }
        List<Piece> pieces =
                new ArrayList<>(Typesetter.pieces(type.set(words, Role.QUOTE, frame, tag.child("P")), type.gap(1.6)));
        pieces.set(pieces.size() - 1, pieces.getLast().kept());
        SetText attribution = type.set(Text.strong(quote.attribution()), Role.LABEL, frame, tag.child("P"));
        pieces.add(Piece.of(type.gap(0.35), attribution.height(), attribution::paint));
        return pieces;
    }
}
