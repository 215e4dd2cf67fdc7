package toex.outcomes.figures.ui;

import com.vaadin.flow.component.html.Span;
import toex.outcomes.figures.Figure;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.Marked;

/** A figure within a sentence. */
public class FigureText extends Span implements Marked {

    private final transient Marking marking;

    public FigureText(Figure figure) {
        super(figure.text());
        marking = figure.marking();
        addClassName("figure-text");
        if (figure.value() == null) {
            getElement().setAttribute("aria-label", getTranslation("figures.status." + figure.status()));
        }
    }

    @Override
    public Marking marking() {
        return marking;
    }
}
