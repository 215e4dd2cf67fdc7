package toex.outcomes.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import toex.outcomes.figures.Figure;

/** What a painter draws on: a Graphics2D with the style of its medium. Lengths are in units of the page. */
record Sheet(Graphics2D graphics, Style style) {

    /** Prepares the graphics; text is set with its exact widths. */
    static Sheet on(Graphics2D graphics, Style style) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return new Sheet(graphics, style);
    }

    /** A length that goes with the text: 1 em. */
    double em() {
        return style.size();
    }

    void text(String text, Lettering lettering, double x, double baseline, Ink ink) {
        graphics.setFont(lettering.font());
        graphics.setPaint(style.palette().of(ink));
        graphics.drawString(text, (float) x, (float) baseline);
    }

    void textEndingAt(String text, Lettering lettering, double x, double baseline, Ink ink) {
        anchored(Anchor.END, text, lettering, x, baseline, ink);
    }

    void textAround(String text, Lettering lettering, double x, double baseline, Ink ink) {
        anchored(Anchor.MIDDLE, text, lettering, x, baseline, ink);
    }

    private void anchored(Anchor anchor, String text, Lettering lettering, double x, double baseline, Ink ink) {
        graphics.setRenderingHint(Anchor.KEY, anchor);
        text(text, lettering, x - lettering.width(text) * anchor.share(), baseline, ink);
        graphics.setRenderingHint(Anchor.KEY, Anchor.START);
    }

    void fill(Shape shape, Ink ink) {
        graphics.setPaint(style.palette().of(ink));
        graphics.fill(shape);
    }

    /** @param width in em/14, which is a pixel on screen */
    void stroke(Shape shape, Ink ink, double width) {
        graphics.setPaint(style.palette().of(ink));
        graphics.setStroke(new BasicStroke((float) (width * em() / 14), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
        stroke(new Line2D.Double(x1, y1, x2, y2), ink, width);
    }

    /** What follows stands for this figure, until {@link #unmark()}. */
    void mark(Figure figure) {
        graphics.setRenderingHint(Mark.KEY, Words.mark(figure));
    }

    /** What follows stands for this, until {@link #unmark()}. */
    void mark(Mark mark) {
        graphics.setRenderingHint(Mark.KEY, mark);
    }

    /** Lines under each other. @param baseline of the first one; @return the baseline after the last one */
    double lines(List<String> lines, Lettering lettering, double x, double baseline, Ink ink) {
        double y = baseline;
        for (String line : lines) {
            if (!line.isEmpty()) {
                text(line, lettering, x, y, ink);
            }
            y += lettering.leading();
        }
        return y;
    }

    /** Lines of a pattern over a filled box, so that it is told from its neighbours without its colour too; none for 0. */
    void hatch(Rectangle2D box, int pattern) {
        if (pattern % Hatch.PATTERNS != 0) {
            stroke(Hatch.lines(box, pattern % Hatch.PATTERNS, em() * 0.36), Ink.PAPER, 1.2);
        }
    }

    /** What follows is the ground of this figure's mark. */
    void markBehind(Figure figure) {
        Mark mark = Words.mark(figure);
        graphics.setRenderingHint(Mark.KEY, new Mark(mark.code(), mark.words(), true, ""));
    }

    /** What follows stands for a part of something. @param again whether it stands elsewhere on the sheet too */
    void markPart(Mark mark, boolean again) {
        graphics.setRenderingHint(Mark.KEY, again ? new Mark(mark.code(), mark.words(), true, mark.within()) : mark);
    }

    /** What follows belongs to this point, until {@link #unpin()}: it keeps its size where the reader magnifies. */
    void pin(Point2D point) {
        graphics.setRenderingHint(Pin.KEY, new Pin(point, false));
    }

    /** What follows is of use on the whole map only, until {@link #unpin()}. */
    void pinWhole() {
        graphics.setRenderingHint(Pin.KEY, Pin.WHOLE);
    }

    void unpin() {
        graphics.setRenderingHint(Pin.KEY, Pin.NONE);
    }

    void unmark() {
        graphics.setRenderingHint(Mark.KEY, Mark.NONE);
    }
}
