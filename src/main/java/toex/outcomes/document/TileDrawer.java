package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Drawing;

/** Draws large figures side by side, each over a rule and the words that say what it counts. */
final class TileDrawer {

    private final Typesetter type;
    private final boolean compact;

    /** @param compact whether courses too stand beside their figures */
    TileDrawer(Typesetter type, boolean compact) {
        this.type = type;
        this.compact = compact;
    }

    /** Rows of tiles, as many in each as there is room for. */
    List<Piece> pieces(List<Block.Tile> tiles, Frame frame) {
        Tag list = frame.tag().child("L").numbering("None");
        double gap = type.em(1.6);
        int columns = (int) Math.max(1, Math.min(tiles.size(), (frame.width() + gap) / (type.em(7) + gap)));
        List<Piece> rows = new ArrayList<>();
        for (int from = 0; from < tiles.size(); from += columns) {
            List<Block.Tile> row = tiles.subList(from, Math.min(tiles.size(), from + columns));
            rows.add(row(row, frame.inside(list), new Row(frame.width(), columns, gap), columns, gap));
        }
        return rows;
    }

    /** The words of all tiles, and below them the courses, all of which begin at the same height. */
    private Piece row(List<Block.Tile> tiles, Frame frame, Row words, int columns, double gap) {
        Row courses = new Row(frame.width(), columns, gap);
        for (Block.Tile tile : tiles) {
            Frame cell =
                    frame.width(words.cell()).inside(frame.tag().child("LI").child("LBody"));
            words.add(words(tile, cell));
            courses.add(course(tile, cell));
        }
        Piece above = words.piece(0);
        Piece below = courses.piece(0);
        double space = below.height() > 0 ? type.gap(0.5) : 0;
        return Piece.of(type.gap(1.4), above.height() + space + below.height(), (canvas, x, y) -> {
            above.painter().paint(canvas, x, y);
            below.painter().paint(canvas, x, y + above.height() + space);
        });
    }

    private List<Piece> words(Block.Tile tile, Frame frame) {
        List<Piece> parts = new ArrayList<>();
        SetText figure = figure(tile, frame);
        parts.add(Optional.ofNullable(tile.drawing())
                .filter(this::besideFigure)
                .map(chart -> beside(figure, chart, frame))
                .orElseGet(() -> Piece.of(0, figure.height(), figure::paint)));
        parts.add(rule(frame));
        parts.add(text(Text.of(tile.label()), Role.LABEL, 0.4, frame));
        if (!tile.note().isEmpty()) {
            parts.add(text(tile.note(), Role.NOTE, 0.25, frame));
        }
        return parts;
    }

    private List<Piece> course(Block.Tile tile, Frame frame) {
        return Optional.ofNullable(tile.drawing())
                .filter(drawing -> !besideFigure(drawing))
                .map(drawing -> List.of(new PictureDrawer(type).piece(drawing, frame)))
                .orElse(List.of());
    }

    private boolean besideFigure(Drawing drawing) {
        return compact || drawing instanceof Chart chart && chart.kind() == Chart.Kind.PAIRED;
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
