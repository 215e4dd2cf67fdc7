package toex.outcomes.document;

/**
 * Where a block is laid out.
 *
 * @param width of its column, in points
 * @param tag the element of the structure that it belongs to
 */
record Frame(double width, Tag tag, Surface surface) {

    Frame width(double other) {
        return new Frame(other, tag, surface);
    }

    Frame inside(Tag other) {
        return new Frame(width, other, surface);
    }

    Frame on(Surface other) {
        return new Frame(width, tag, other);
    }
}
