package toex.outcomes.drawing;

/** Knows how one kind of drawing is laid out. */
interface Painter {

    /** The height that suits the drawing at this width. */
    double height(Style style, double width);

    /** Draws within (0, 0) and (width, height), and nothing outside of it. */
    void paint(Sheet sheet, double width, double height);
}
