package toex.outcomes.document;

/**
 * The paper and its margins, in points (72 to the inch).
 *
 * @param body size of the body text; all other sizes are in proportion
 * @param headings size of headings, claims and quotations against the usual
 * @param air space between parts against the usual
 * @param single whether everything must be on one page: type then grows or shrinks to fill it
 */
public record Sheet(
        double width,
        double height,
        double top,
        double right,
        double bottom,
        double left,
        double body,
        double headings,
        double air,
        boolean single) {

    public static final double A4_WIDTH = 595.28;
    public static final double A4_HEIGHT = 841.89;

    double contentWidth() {
        return width - left - right;
    }

    double contentHeight() {
        return height - top - bottom;
    }
}
