package toex.outcomes.document;

import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The smallest part that is never divided between pages: two lines of a paragraph, a row of a table, a chart.
 *
 * @param before the space above it, left out at the top of a page
 * @param keep how it behaves at the end of a page
 * @param head what is painted again above it where it is the first of its page, null for nothing
 * @param anchor the name by which links find it, null for none
 * @param lower how it is painted lower than it would best be, null where it can't be
 */
record Piece(
        double before,
        double height,
        Keep keep,
        Painter painter,
        @Nullable Piece head,
        @Nullable String anchor,
        @Nullable Lower lower) {

    /**
     * WITH_NEXT stays on the page of the next piece; BETWEEN does too, and is left out at the top of a page; BREAK is nothing
     * but the end of a page, SECTION one where too little of the page is left; SHEET is a page of its own.
     */
    enum Keep {
        FREE,
        WITH_NEXT,
        BETWEEN,
        BREAK,
        SECTION,
        SHEET;

        boolean holdsNext() {
            return this == WITH_NEXT || this == BETWEEN;
        }
    }

    /**
     * How a drawing gives way.
     *
     * @param least the height that it needs
     * @param at paints it this high
     */
    record Lower(double least, DoubleFunction<Painter> at) {}

    /** Paints a piece with its top left corner at the place. */
    @FunctionalInterface
    interface Painter {
        void paint(Canvas canvas, double x, double y);
    }

    static Piece of(double before, double height, Painter painter) {
        return new Piece(before, height, Keep.FREE, painter, null, null, null);
    }

    static Piece pageBreak() {
        return new Piece(0, 0, Keep.BREAK, (canvas, x, y) -> {}, null, null, null);
    }

    Piece kept() {
        return new Piece(before, height, Keep.WITH_NEXT, painter, head, anchor, lower);
    }

    Piece keep(Keep how) {
        return new Piece(before, height, how, painter, head, anchor, lower);
    }

    Piece before(double space) {
        return new Piece(space, height, keep, painter, head, anchor, lower);
    }

    Piece under(Piece repeated) {
        return new Piece(before, height, keep, painter, repeated, anchor, lower);
    }

    Piece named(String name) {
        return new Piece(before, height, keep, painter, head, name, lower);
    }

    /** The same, which may be painted lower where that saves a page from white. */
    Piece giving(Lower way) {
        return new Piece(before, height, keep, painter, head, anchor, way);
    }

    /** By how much it can be lower. */
    double slack() {
        return lower == null ? 0 : height - lower.least();
    }

    /** The same, lower by this part of its slack. */
    Piece lowered(double part) {
        if (lower == null) {
            return this;
        }
        double high = height - slack() * part;
        return new Piece(before, high, keep, lower.at().apply(high), head, anchor, null);
    }

    Piece indented(double by) {
        return new Piece(before, height, keep, (canvas, x, y) -> painter.paint(canvas, x + by, y), head, anchor, null);
    }
}
