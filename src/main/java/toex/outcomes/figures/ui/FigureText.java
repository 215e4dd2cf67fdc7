package toex.outcomes.figures.ui;

import com.vaadin.flow.component.html.Span;
import toex.outcomes.figures.Figure;

/** A figure within a sentence. */
public class FigureText extends Span {

    public FigureText(Figure figure) {
        super(figure.text());
        addClassName("figure-text");
        if (figure.value() == null) {
            getElement().setAttribute("aria-label", getTranslation("figures.status." + figure.status()));
        }
    }
}
