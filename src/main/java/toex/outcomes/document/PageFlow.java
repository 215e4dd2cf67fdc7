package toex.outcomes.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Places pieces on pages from top to bottom, and begins a new page where the next ones have no room. */
final class PageFlow {

    private final double room;
    private final List<Page> pages = new ArrayList<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private List<Placed> current = new ArrayList<>();
    private double used;

    /** @param y from the top of the page's content */
    record Placed(Piece piece, double y) {}

    /** @param wholeSheet whether it is painted to the paper's edges, without head and foot */
    record Page(List<Placed> pieces, boolean wholeSheet) {}

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
            if (pieces.get(i).keep() != Piece.Keep.WITH_NEXT || i + 1 == pieces.size()) {
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
        if (!current.isEmpty() && used + group.getFirst().before() + height(group) > room + 0.01) {
            endPage();
        }
        for (Piece piece : group) {
            switch (piece.keep()) {
                case BREAK -> endPage();
                case SHEET -> placeSheet(piece);
                case FREE, WITH_NEXT -> placeOne(piece);
            }
        }
    }

    private void placeSheet(Piece piece) {
        endPage();
        pages.add(new Page(List.of(new Placed(piece, 0)), true));
    }

    private void placeOne(Piece piece) {
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
