package toex.outcomes.figures;

import java.util.List;

/** What a feature that holds published figures offers to whoever lists all figures: exports, sources of a report, search. */
public interface FigureSource {

    /** All its published figures in the order in which they are printed; none where nothing is published. */
    List<Figure> publishedFigures();
}
