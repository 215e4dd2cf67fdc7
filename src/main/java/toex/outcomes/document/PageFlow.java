package toex.outcomes.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import toex.outcomes.shared.Refusal;

/** Places pieces on pages from top to bottom, and begins a new page where the next ones have no room. */
final class PageFlow {

    /** White of so much of a page before a drawing is too much: the drawing then becomes lower, if that helps. */
    private static final double WHITE = 0.2;

    /** A new section begins on the page where so much of it is left. */
    private static final double SECTION = 0.42;

    private final double room;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private List<Placed> current = new ArrayList<>();
    private double used;

    /** @param y from the top of the page's content */
    record Placed(Piece piece, double y) {}

    /** @param wholeSheet whether it is painted to the paper's edges, without head and foot */
    record Page(List<Placed> pieces, boolean wholeSheet) {

        /** How far down its content reaches. */
        double depth() {
            Placed last = pieces.getLast();
            return last.y() + last.piece().height();
        }
    }

    /** Pages with the place of each anchor. */
    record Pages(List<Page> pages, Map<String, Integer> anchors) {}

    private PageFlow(double room) {
        this.room = room;
    }

    /** The pieces on pages that have this much room each. */
    static Pages flow(List<Piece> pieces, double room) {
        PageFlow flow = new PageFlow(room);
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (!pieces.get(i).keep().holdsNext() || i + 1 == pieces.size()) {
                flow.place(pieces.subList(start, i + 1));
                start = i + 1;
            }
        }
        flow.endPage();
        return new Pages(flow.pages, flow.anchors);
    }

    /** How high the pieces are below each other. */
    static double height(List<Piece> pieces) {
        double height = 0;
        for (int i = 0; i < pieces.size(); i++) {
            height += pieces.get(i).height() + (i == 0 ? 0 : pieces.get(i).before());
        }
        return height;
    }

    private void place(List<Piece> group) {
        for (Piece piece : fitted(group)) {
            switch (piece.keep()) {
                case BREAK -> endPage();
                case SECTION -> endFullPage();
                case SHEET -> placeSheet(piece);
                case FREE, WITH_NEXT, BETWEEN -> placeOne(piece);
            }
        }
    }

    /** Ends the page where the group has no room on it, unless its drawings can give way. */
    private List<Piece> fitted(List<Piece> group) {
        double before = current.isEmpty() ? 0 : group.getFirst().before();
        double over = used + before + height(group) - room;
        if (over <= 0.01) {
            return group;
        }
        double slack = group.stream().mapToDouble(Piece::slack).sum();
        boolean white = current.isEmpty() || room - used > room * WHITE;
        if (white && slack >= over) {
            return group.stream().map(piece -> piece.lowered(over / slack)).toList();
        }
        if (!current.isEmpty()) {
            endPage();
            return fitted(group);
        }
        return group;
    }

    private void endFullPage() {
        if (room - used < room * SECTION) {
            endPage();
        }
    }

    private void placeSheet(Piece piece) {
        endPage();
        pages.add(new Page(List.of(new Placed(piece, 0)), true));
    }

    /** @throws Refusal where no page can hold the piece */
    private void placeOne(Piece piece) {
        if (piece.height() > room + 0.01) {
            throw new Refusal(
                    "One part of this report is higher than a whole page: a row of a table, or texts side by side. Shorten its words, then make the report again.");
        }
        if (current.isEmpty() && piece.keep() == Piece.Keep.BETWEEN) {
            return;
        }
        if (!current.isEmpty() && used + piece.before() + piece.height() > room + 0.01) {
            endPage();
        }
        Piece head = piece.head();
        if (current.isEmpty() && head != null) {
            put(head, 0);
        }
        put(piece, current.isEmpty() ? 0 : piece.before());
    }

    private void put(Piece piece, double before) {
        used += before;
        current.add(new Placed(piece, used));
        used += piece.height();
        if (piece.anchor() != null) {
            anchors.put(piece.anchor(), pages.size() + 1);
        }
    }

    private void endPage() {
        if (!current.isEmpty()) {
            pages.add(new Page(current, false));
        }
        current = new ArrayList<>();
        used = 0;
    }
}
