package toex.outcomes.casestudies.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import toex.outcomes.casestudies.StoryFigures;
import toex.outcomes.figures.Figure;

/** Chooses a figure to stand in a text, where it stays right by itself. */
class FigurePicker extends Div {

    FigurePicker(List<Figure> figures, Consumer<String> insert) {
        addClassName("story-tool");
        ComboBox<Figure> choice = new ComboBox<>(getTranslation("casestudies.figure"));
        choice.setItems(figures);
        choice.setItemLabelGenerator(
                figure -> figure.text() + " " + figure.measure().name());
        choice.setHelperText(getTranslation("casestudies.figure.help"));
        choice.addValueChangeListener(change -> {
            Figure chosen = change.getValue();
            if (chosen != null) {
                insert.accept(StoryFigures.token(chosen));
                choice.clear();
            }
        });
        add(choice);
    }
}
