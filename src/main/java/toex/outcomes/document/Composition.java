package toex.outcomes.document;

import java.util.List;
import toex.outcomes.shared.Refusal;

/** A publication laid out on its pages, ready to be painted. */
record Composition(PageFlow.Pages pages, Furniture furniture) {

    private static final double SMALLEST = 0.7;
    private static final double LARGEST = 1.25;

    /** A last page that is filled less than this looks like a mistake. */
    private static final double STRAY = 0.2;

    static Composition of(Publication publication, Fonts fonts) {
        Typesetter furniture = new Typesetter(fonts, publication.sheet(), 1);
        PageFlow.Pages pages = publication.sheet().single() ? sheet(publication, fonts) : pages(publication, fonts);
        return new Composition(pages, new Furniture(publication, furniture));
    }

    private static PageFlow.Pages sheet(Publication publication, Fonts fonts) {
        double room = publication.sheet().contentHeight();
        Typesetter type = new Typesetter(fonts, publication.sheet(), largestThatFits(publication, fonts));
        return PageFlow.flow(spread(pieces(publication, type), room), room);
    }

    /** Where the last page would hold a few lines only, type becomes a little smaller, if that saves the page. */
    private static PageFlow.Pages pages(Publication publication, Fonts fonts) {
        PageFlow.Pages usual = pages(publication, fonts, 1);
        if (!isStray(usual.pages(), publication.sheet().contentHeight())) {
            return usual;
        }
        for (double scale = 0.99; scale > 0.94; scale -= 0.01) {
            PageFlow.Pages smaller = pages(publication, fonts, scale);
            if (smaller.pages().size() < usual.pages().size()) {
                return smaller;
            }
        }
        return usual;
    }

    private static PageFlow.Pages pages(Publication publication, Fonts fonts, double scale) {
        Typesetter type = new Typesetter(fonts, publication.sheet(), scale);
        return PageFlow.flow(pieces(publication, type), publication.sheet().contentHeight());
    }

    private static boolean isStray(List<PageFlow.Page> pages, double room) {
        return pages.size() > 1 && pages.getLast().depth() < room * STRAY;
    }

    private static List<Piece> pieces(Publication publication, Typesetter type) {
        Frame frame = new Frame(publication.sheet().contentWidth(), Tag.document(), Surface.PAPER);
        return new Layout(type, new Outline(publication.blocks())).pieces(publication.blocks(), frame);
    }

    private static double largestThatFits(Publication publication, Fonts fonts) {
        if (!fits(publication, fonts, SMALLEST)) {
            throw new Refusal(
                    "\"%s\" has more text than one page can hold in a size that can be read. Publish fewer or shorter case studies, quotations or steps, or make a report of several pages."
                            .formatted(publication.title()));
        }
        double fits = SMALLEST;
        double tooLarge = LARGEST;
        while (tooLarge - fits > 0.005) {
            double middle = (fits + tooLarge) / 2;
            if (fits(publication, fonts, middle)) {
                fits = middle;
            } else {
                tooLarge = middle;
            }
        }
        return fits;
    }

    private static boolean fits(Publication publication, Fonts fonts, double scale) {
        Typesetter type = new Typesetter(fonts, publication.sheet(), scale);
        return PageFlow.height(pieces(publication, type)) <= publication.sheet().contentHeight();
    }

    /** What is left of a single page goes between its pieces. */
    private static List<Piece> spread(List<Piece> pieces, double room) {
        long gaps = pieces.stream().skip(1).filter(piece -> piece.before() > 0).count();
        double more = Math.min(14, (room - PageFlow.height(pieces)) / Math.max(1, gaps));
        return pieces.stream()
                .map(piece -> piece.before() > 0 ? piece.before(piece.before() + more) : piece)
                .toList();
    }
}
