package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;

/** Draws the first page: navy to the edges, the claim in large type, the figures that carry it, and whose it is. */
final class CoverDrawer {

    private final Typesetter type;

    CoverDrawer(Typesetter type) {
        this.type = type;
    }

    Piece piece(Block.Cover cover, Frame onPaper) {
        Frame frame = onPaper.on(Surface.NAVY);
        Tag tag = frame.tag();
        SetText kicker = type.set(Text.of(cover.kicker()), Role.KICKER, frame, tag.child("P"));
        SetText title = type.set(Text.of(cover.title().getFirst()), Role.HEADING_2, frame, tag.child("H1"));
        List<Piece> top = new ArrayList<>();
        top.add(Piece.of(0, kicker.height(), kicker::paint));
        top.add(Piece.of(type.gap(0.4), title.height(), title::paint));
        for (String line : cover.title().subList(1, cover.title().size())) {
            SetText more = type.set(Text.of(line), Role.LEAD, frame, tag.child("P"));
            top.add(Piece.of(type.gap(0.1), more.height(), more::paint));
        }
        TextStyle large = type.style(Role.CLAIM, frame).ragged().enlarged(1.28);
        SetText claim = type.set(cover.claim(), large, frame.width(), false, tag.child("P"));
        top.add(Piece.of(type.gap(9), claim.height(), claim::paint));
        new TileDrawer(type, false).pieces(cover.tiles(), frame).forEach(tiles -> top.add(tiles.before(type.gap(4))));
        List<Piece> bottom = new ArrayList<>();
        for (Text line : cover.details()) {
            SetText detail =
                    type.set(line, Role.NOTE, frame.width(Math.min(frame.width(), type.em(36))), tag.child("P"));
            bottom.add(Piece.of(type.gap(0.5), detail.height(), detail::paint));
        }
        return page(new Stack(top, 0), new Stack(bottom, 0));
    }

    private static Piece page(Stack top, Stack bottom) {
        return Piece.of(0, 0, (canvas, x, y) -> {
                    Sheet sheet = canvas.sheet();
                    canvas.artifact(() -> {
                        canvas.fill(0, 0, sheet.width(), sheet.height(), Colours.NAVY);
                        canvas.fill(sheet.left(), sheet.top() + 18, 42, 3, Colours.AMBER);
                    });
                    top.paint(canvas, sheet.left(), sheet.top() + 40);
                    bottom.paint(canvas, sheet.left(), sheet.height() - sheet.bottom() - bottom.height());
                })
                .keep(Piece.Keep.SHEET);
    }
}
