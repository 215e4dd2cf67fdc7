package toex.outcomes.figures.ui;

import org.jsoup.nodes.Element;
import toex.outcomes.figures.Figure;

/** A cell of a table of figures, to be filled with words, figures and a picture in the order of reading. */
public final class FigureCell {

    private final FigureGrid grid;
    private final Element cell;

    FigureCell(FigureGrid grid, Element cell) {
        this.grid = grid;
        this.cell = cell;
    }

    public FigureCell text(String text) {
        cell.appendText(text);
        return this;
    }

    /** Adds the door to a figure's source. @param about what it is of, for those who hear it alone */
    public FigureCell figure(Figure figure, String about) {
        grid.door(cell, figure, about);
        return this;
    }

    /** Adds a drawing. @param svg as the module of drawings makes it; markup from elsewhere would run in the reader's page */
    public FigureCell drawing(String svg) {
        cell.appendElement("div").attr("class", "drawing").append(svg);
        return this;
    }
}
