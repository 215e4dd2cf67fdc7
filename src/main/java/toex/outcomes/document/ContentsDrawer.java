package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;

/** Draws the contents: each heading as a link, with its page at the end of a thin line. */
final class ContentsDrawer {

    private final Typesetter type;

    ContentsDrawer(Typesetter type) {
        this.type = type;
    }

    List<Piece> pieces(List<Outline.Entry> entries, Frame frame) {
        Tag tag = frame.tag().child("TOC");
        List<Piece> pieces = new ArrayList<>();
        for (Outline.Entry entry : entries) {
            pieces.add(entry(entry, frame, tag.child("TOCI").child("Reference").child("Link")));
        }
        return pieces;
    }

    private Piece entry(Outline.Entry entry, Frame frame, Tag link) {
        boolean section = entry.heading().level() <= 2;
        double indent = section ? 0 : type.em(1.4);
        Role role = section ? Role.STRONG : Role.CELL;
        double words = frame.width() - indent - type.em(3);
        Text title = entry.heading().text();
        SetText heading = type.set(Text.of(title.words()), type.style(role, frame), words, false, link);
        double height = heading.height() + type.em(0.22);
        return Piece.of(type.gap(section ? 0.45 : 0), height, (canvas, x, y) -> {
            heading.paint(canvas, x + indent, y);
            Text page = Text.of(Integer.toString(canvas.pageOf(entry.anchor())));
            SetText number = type.set(page, type.style(role, frame), frame.width(), true, link);
            number.paint(canvas, x, y + heading.height() - heading.leading());
            canvas.links().add(link, "#" + entry.anchor(), title.words(), x, y, frame.width(), heading.height());
            canvas.artifact(() -> canvas.fill(
                    x + indent,
                    y + heading.height() + type.em(0.04),
                    frame.width() - indent,
                    0.4,
                    frame.surface().line));
        });
    }
}
