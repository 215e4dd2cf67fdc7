package toex.outcomes.document;

import java.util.List;
import toex.outcomes.drawing.Typeface;

/**
 * One line of set text.
 *
 * @param width of what can be seen, without the space at the end
 */
record Line(List<Span> spans, double width) {

    /**
     * Characters in one face.
     *
     * @param run which run of the text they belong to, from 0
     * @param words with the space that ends the line, so that copied text keeps it
     */
    record Span(int run, Typeface face, String words, double width) {}
}
