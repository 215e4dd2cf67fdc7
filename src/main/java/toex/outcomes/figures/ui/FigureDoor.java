package toex.outcomes.figures.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import toex.outcomes.figures.Figure;

/** A figure that is itself the door to its source, where many stand in a row. */
public class FigureDoor extends SourceDoor {

    /** @param about what the figure is of, for those who hear it alone: "East Midlands" */
    public FigureDoor(Figure figure, String about) {
        super(List.of(figure), about);
        addClassName("figure-door");
        setText(figure.text());
        getElement().setAttribute("aria-label", label(this, figure, about));
    }

    /** What those hear who don't see where the door stands. */
    static String label(Component place, Figure figure, String about) {
        return place.getTranslation(
                "figures.door.figure", figure.text(), figure.measure().name(), about);
    }
}
