package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;

/** Draws a table row by row, its head again on each page that it runs over. */
final class TableDrawer {

    /** How large type and space of a dense table are against the usual. */
    private static final double DENSE = 0.82;

    private final Typesetter type;
    private final Block.Table table;
    private final Frame frame;
    private final Tag tag;
    private final double[] lefts;
    private final double[] widths;
    private final double size;

    TableDrawer(Typesetter type, Block.Table table, Frame frame) {
        this.type = type;
        this.table = table;
        this.frame = frame;
        this.tag = frame.tag().child("Table");
        this.size = table.dense() ? DENSE : 1;
        this.lefts = new double[table.columns().size()];
        this.widths = new double[table.columns().size()];
        double gap = type.em(1) * size;
        double weights =
                table.columns().stream().mapToDouble(Block.Column::weight).sum();
        double left = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (frame.width() - gap * (widths.length - 1))
                    * table.columns().get(i).weight()
                    / weights;
            lefts[i] = left;
            left += widths[i] + gap;
        }
    }

    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        if (!table.caption().isEmpty()) {
            SetText caption = type.set(Text.of(table.caption()), Role.HEADING_4, frame, tag.child("Caption"));
            pieces.add(Piece.of(type.gap(1.4), caption.height(), caption::paint).kept());
        }
        pieces.add(head(tag.child("THead"), false).kept());
        Piece again = head(tag, true).before(0);
        Tag body = tag.child("TBody");
        int last = table.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            Piece row = row(table.rows().get(i), body.child("TR")).under(again);
            boolean edge = last > 1 && (i == 0 || i == last - 1)
                    || i == last && !table.note().isEmpty();
            pieces.add(edge ? row.kept() : row);
        }
        if (!table.note().isEmpty()) {
            SetText note = type.set(table.note(), Role.NOTE, frame, frame.tag().child("P"));
            pieces.add(Piece.of(type.gap(0.6), note.height(), note::paint));
        }
        return pieces;
    }

    private Piece head(Tag section, boolean again) {
        Tag row = section.child("TR");
        List<SetText> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Tag cell = row.child("TH").scope("Column");
            cells.add(set(Text.of(table.columns().get(i).head()), Role.CELL_HEAD, i, cell));
        }
        double high = height(cells) + type.em(0.6) * size;
        return Piece.of(type.gap(0.8), high, (canvas, x, y) -> {
            for (int i = 0; i < widths.length; i++) {
                SetText cell = cells.get(i);
                double top = y + high - type.em(0.3) * size - cell.height();
                if (again) {
                    cell.paintAsArtifact(canvas, x + lefts[i], top);
                } else {
                    cell.paint(canvas, x + lefts[i], top);
                }
            }
            rule(canvas, x, y + high - 1, 1, frame.surface().ink);
        });
    }

    private Piece row(List<Text> texts, Tag row) {
        List<SetText> cells = new ArrayList<>();
        List<Tag> tags = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            Tag cell = i == 0 ? row.child("TH").scope("Row") : row.child("TD");
            tags.add(cell);
            cells.add(set(texts.get(i), Role.CELL, i, cell));
        }
        double high = height(cells) + type.em(0.6) * size;
        return Piece.of(0, high, (canvas, x, y) -> {
            for (int i = 0; i < widths.length; i++) {
                canvas.present(tags.get(i));
                cells.get(i).paint(canvas, x + lefts[i], y + type.em(0.25) * size);
            }
            rule(canvas, x, y + high - 0.5, 0.5, frame.surface().line);
        });
    }

    private SetText set(Text text, Role role, int column, Tag cell) {
        boolean right = table.columns().get(column).numeric();
        return type.set(text, type.style(role, frame).enlarged(size), widths[column], right, cell);
    }

    private void rule(Canvas canvas, double x, double y, double thick, java.awt.Color colour) {
        canvas.artifact(() -> canvas.fill(x, y, frame.width(), thick, colour));
    }

    private static double height(List<SetText> cells) {
        return cells.stream().mapToDouble(SetText::height).max().orElse(0);
    }
}
