package toex.outcomes.document;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Cells of equal width from left to right. */
final class Row {

    private final double width;
    private final double cell;
    private final double gap;
    private final List<Stack> cells = new ArrayList<>();

    Row(double width, int cells, double gap) {
        this.width = width;
        this.gap = gap;
        this.cell = (width - gap * (cells - 1)) / cells;
    }

    /** How wide each cell is. */
    double cell() {
        return cell;
    }

    void add(List<Piece> pieces) {
        cells.add(new Stack(pieces, cells.size() * (cell + gap)));
    }

    /** The row as one piece. */
    Piece piece(double before) {
        double height = cells.stream().mapToDouble(Stack::height).max().orElse(0);
        return Piece.of(before, height, (canvas, x, y) -> cells.forEach(each -> each.paint(canvas, x, y)));
    }

    /** The row as one piece, on a line at the given depth that begins as far from the left. */
    Piece along(double before, double depth, Color colour, double thick) {
        Piece row = piece(before);
        return Piece.of(before, row.height(), (canvas, x, y) -> {
            canvas.artifact(() -> canvas.fill(x + depth, y + depth - thick / 2, width - depth, thick, colour));
            row.painter().paint(canvas, x, y);
        });
    }
}
