package toex.outcomes.figures.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import toex.outcomes.figures.LiveFigure;

/** Chooses a figure, by its name or its value, to stand in the words as it is in the data. */
public class FigurePicker extends Div {

    private final ComboBox<LiveFigure> figures = new ComboBox<>();

    /** @param insert puts the figure's token into the words */
    public FigurePicker(Consumer<LiveFigure> insert) {
        addClassName("figure-picker");
        figures.setLabel(getTranslation("figures.picker"));
        figures.setHelperText(getTranslation("figures.picker.help"));
        figures.setItemLabelGenerator(figure -> figure.text() + " · " + figure.label());
        figures.addClassName("figure-picker-box");
        Button put = new Button(getTranslation("figures.picker.put"), click -> {
            if (figures.getValue() != null) {
                insert.accept(figures.getValue());
                figures.clear();
            }
        });
        add(figures, put);
    }

    /** Offers these from now on; what is chosen stays so where it is among them. */
    public final void offer(List<LiveFigure> all) {
        LiveFigure chosen = figures.getValue();
        figures.setItems(all);
        all.stream()
                .filter(figure -> chosen != null && figure.key().equals(chosen.key()))
                .findFirst()
                .ifPresent(figures::setValue);
    }
}
