package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;
import toex.outcomes.drawing.Drawing;

/** Draws large figures side by side, each over a rule and the words that say what it counts. */
final class TileDrawer {

    private final Typesetter type;

    TileDrawer(Typesetter type) {
        this.type = type;
    }

    /** Rows of tiles, as many in each as there is room for. */
    List<Piece> pieces(List<Block.Tile> tiles, Frame frame) {
        Tag list = frame.tag().child("L").numbering("None");
        double gap = type.em(1.6);
        int columns = (int) Math.max(1, Math.min(tiles.size(), (frame.width() + gap) / (type.em(7) + gap)));
        double width = (frame.width() - gap * (columns - 1)) / columns;
        List<Piece> rows = new ArrayList<>();
        for (int from = 0; from < tiles.size(); from += columns) {
            List<Block.Tile> row = tiles.subList(from, Math.min(tiles.size(), from + columns));
            rows.add(row(row, frame.width(width).inside(list), width + gap));
        }
        return rows;
    }

    private Piece row(List<Block.Tile> tiles, Frame frame, double step) {
        List<Stack> stacks = new ArrayList<>();
        for (Block.Tile tile : tiles) {
            Frame cell = frame.inside(frame.tag().child("LI").child("LBody"));
            stacks.add(new Stack(tile(tile, cell), stacks.size() * step));
        }
        double height = stacks.stream().mapToDouble(Stack::height).max().orElse(0);
        return Piece.of(type.em(1.4), height, (canvas, x, y) -> stacks.forEach(stack -> stack.paint(canvas, x, y)));
    }

    private List<Piece> tile(Block.Tile tile, Frame frame) {
        List<Piece> parts = new ArrayList<>();
        SetText figure = figure(tile, frame);
        parts.add(Piece.of(0, figure.height(), figure::paint));
        parts.add(Piece.of(
                type.em(0.35),
                0.7,
                (canvas, x, y) -> canvas.artifact(() -> canvas.fill(x, y, frame.width(), 0.7, frame.surface().line))));
        parts.add(text(Text.of(tile.label()), Role.LABEL, 0.4, frame));
        if (!tile.note().isEmpty()) {
            parts.add(text(tile.note(), Role.NOTE, 0.25, frame));
        }
        Drawing drawing = tile.drawing();
        if (drawing != null) {
            parts.add(new PictureDrawer(type).piece(drawing, frame).before(type.em(0.4)));
        }
        return parts;
    }

    /** In large type, or as large as its tile allows. */
    private SetText figure(Block.Tile tile, Frame frame) {
        TextStyle style = type.style(Role.FIGURE, frame);
        Tag tag = frame.tag().child("P");
        Text words = Text.of(tile.figure());
        double wide = type.set(words, style, 10_000, false, tag).widest();
        TextStyle fitting = wide <= frame.width() ? style : style.scaled(frame.width() / wide);
        return type.set(words, fitting, frame.width() + 1, false, frame.tag().child("P"));
    }

    private Piece text(Text words, Role role, double before, Frame frame) {
        SetText text = type.set(words, role, frame, frame.tag().child("P"));
        return Piece.of(type.em(before), text.height(), text::paint);
    }
}
