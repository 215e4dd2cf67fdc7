package toex.outcomes.document;

import org.jspecify.annotations.Nullable;

/**
 * The smallest part that is never divided between pages: two lines of a paragraph, a row of a table, a chart.
 *
 * @param before the space above it, left out at the top of a page
 * @param keep how it behaves at the end of a page
 * @param head what is painted again above it where it is the first of its page, null for nothing
 * @param anchor the name by which links find it, null for none
 */
record Piece(
        double before,
        double height,
        Keep keep,
        Painter painter,
        @Nullable Piece head,
        @Nullable String anchor) {

    /** WITH_NEXT stays on the page of the next piece; BREAK is nothing but the end of a page; SHEET is a page of its own. */
    enum Keep {
        FREE,
        WITH_NEXT,
        BREAK,
        SHEET
    }

    /** Paints a piece with its top left corner at the place. */
    @FunctionalInterface
    interface Painter {
        void paint(Canvas canvas, double x, double y);
    }

    static Piece of(double before, double height, Painter painter) {
        return new Piece(before, height, Keep.FREE, painter, null, null);
    }

    static Piece pageBreak() {
        return new Piece(0, 0, Keep.BREAK, (canvas, x, y) -> {}, null, null);
    }

    Piece kept() {
        return new Piece(before, height, Keep.WITH_NEXT, painter, head, anchor);
    }

    Piece keep(Keep how) {
        return new Piece(before, height, how, painter, head, anchor);
    }

    Piece before(double space) {
        return new Piece(space, height, keep, painter, head, anchor);
    }

    Piece under(Piece repeated) {
        return new Piece(before, height, keep, painter, repeated, anchor);
    }

    Piece named(String name) {
        return new Piece(before, height, keep, painter, head, name);
    }

    Piece indented(double by) {
        return new Piece(before, height, keep, (canvas, x, y) -> painter.paint(canvas, x + by, y), head, anchor);
    }
}
