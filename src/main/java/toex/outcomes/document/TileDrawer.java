package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toex.outcomes.drawing.Chart;
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
        List<Piece> rows = new ArrayList<>();
        for (int from = 0; from < tiles.size(); from += columns) {
            Row row = new Row(frame.width(), columns, gap);
            for (Block.Tile tile : tiles.subList(from, Math.min(tiles.size(), from + columns))) {
                Tag item = list.child("LI").child("LBody");
                row.add(tile(tile, frame.width(row.cell()).inside(item)));
            }
            rows.add(row.piece(type.gap(1.4)));
        }
        return rows;
    }

    private List<Piece> tile(Block.Tile tile, Frame frame) {
        List<Piece> parts = new ArrayList<>();
        SetText figure = figure(tile, frame);
        Optional<Drawing> drawing = Optional.ofNullable(tile.drawing());
        Optional<Drawing> bars = drawing.filter(TileDrawer::compares);
        parts.add(bars.map(chart -> beside(figure, chart, frame))
                .orElseGet(() -> Piece.of(0, figure.height(), figure::paint)));
        parts.add(rule(frame));
        parts.add(text(Text.of(tile.label()), Role.LABEL, 0.4, frame));
        if (!tile.note().isEmpty()) {
            parts.add(text(tile.note(), Role.NOTE, 0.25, frame));
        }
        drawing.filter(course -> !compares(course))
                .map(course -> new PictureDrawer(type).piece(course, frame).before(type.gap(0.4)))
                .ifPresent(parts::add);
        return parts;
    }

    private static boolean compares(Drawing drawing) {
        return drawing instanceof Chart chart && chart.kind() == Chart.Kind.PAIRED;
    }

    private Piece rule(Frame frame) {
        return Piece.of(
                type.gap(0.35),
                0.7,
                (canvas, x, y) -> canvas.artifact(() -> canvas.fill(x, y, frame.width(), 0.7, frame.surface().line)));
    }

    private Piece beside(SetText figure, Drawing drawing, Frame frame) {
        double left = figure.widest() + type.em(1);
        Piece bars = new PictureDrawer(type).piece(drawing, frame.width(frame.width() - left));
        double height = Math.max(figure.height(), bars.height());
        return Piece.of(0, height, (canvas, x, y) -> {
            figure.paint(canvas, x, y + height - figure.height());
            bars.painter().paint(canvas, x + left, y + height - bars.height());
        });
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
        return Piece.of(type.gap(before), text.height(), text::paint);
    }
}
