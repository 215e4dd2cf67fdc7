package toex.outcomes.figures.ui;

import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import toex.outcomes.figures.Figure;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.Marked;

/** "Where does this come from?": opens the definition, period and source of the figures beside it. */
public class SourceDoor extends NativeButton implements Marked {

    private final transient List<Figure> figures;

    /** For one figure, which a screen reader hears in the door's name. */
    public SourceDoor(Figure figure) {
        this(List.of(figure), figure.text() + " " + figure.measure().name());
    }

    /** @param subject what the figures are of, for those who hear the door and don't see what it stands beside */
    public SourceDoor(List<Figure> figures, String subject) {
        this.figures = List.copyOf(figures);
        addClassName("source-door");
        setText(getTranslation("figures.door"));
        getElement().setAttribute("aria-label", getTranslation("figures.door.of", subject));
        getElement().setAttribute("aria-haspopup", "dialog");
        addClickListener(click -> new SourceDialog(figures).open());
    }

    /** The highest of its figures: by their doors a page is marked as high as what it shows. */
    @Override
    public Marking marking() {
        return figures.stream().map(Figure::marking).reduce(Marking.OFFICIAL, Marking::and);
    }

    /** Those whose source it opens. */
    public final List<Figure> figures() {
        return figures;
    }
}
