package toex.outcomes.drawing;

import java.util.List;
import toex.outcomes.figures.FigureTable;

/** Something drawn once for every medium. It always has a title, words for those who cannot see it, and its table. */
public sealed interface Drawing permits Chart, AreaMap {

    /** The finding that the drawing shows, or a neutral heading where the figures support none. */
    String title();

    /** What a reader with a screen reader hears in place of the drawing: its finding, extremes and trend. */
    String alternative();

    /** What stands under the drawing wherever it is shown, such as who published the outlines of a map. */
    List<String> notes();

    /** Every figure drawn. */
    FigureTable figures();
}
