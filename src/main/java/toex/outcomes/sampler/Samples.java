package toex.outcomes.sampler;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.shared.ui.PageSection;

/** A part of the sampler: samples beside each other, each under the name of its state. */
abstract class Samples extends PageSection {

    private final Div grid = new Div();

    /** @param key of its heading among the portal's texts */
    Samples(String key) {
        super();
        title(getTranslation(key));
        grid.addClassName("sampler-grid");
        add(grid);
    }

    /** @param state in small letters above the sample */
    final void sample(String state, Component... content) {
        Paragraph label = new Paragraph(state);
        label.addClassName("sampler-state");
        Div cell = new Div(label);
        cell.add(content);
        cell.addClassName("sampler-cell");
        grid.add(cell);
    }
}
