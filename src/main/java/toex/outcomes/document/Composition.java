package toex.outcomes.document;

import java.util.List;
import toex.outcomes.shared.Refusal;

/** A publication laid out on its pages, ready to be painted. */
record Composition(PageFlow.Pages pages, Furniture furniture) {

    private static final double SMALLEST = 0.7;
    private static final double LARGEST = 1.25;

    static Composition of(Publication publication, Fonts fonts) {
        double scale = publication.sheet().single() ? largestThatFits(publication, fonts) : 1;
        Typesetter type = new Typesetter(fonts, publication.sheet(), scale);
        List<Piece> pieces = pieces(publication, type);
        if (publication.sheet().single()) {
            pieces = spread(pieces, publication.sheet().contentHeight());
        }
        Typesetter furniture = new Typesetter(fonts, publication.sheet(), 1);
        return new Composition(
                PageFlow.flow(pieces, publication.sheet().contentHeight()), new Furniture(publication, furniture));
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
