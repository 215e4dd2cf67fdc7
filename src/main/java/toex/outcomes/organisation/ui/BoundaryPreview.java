package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import toex.outcomes.organisation.boundary.CheckedBoundaries;
import toex.outcomes.shared.ui.Problem;

/** Checked outlines before they replace those in use: how they look, what was made of the file, and their attribution. */
class BoundaryPreview extends Div {

    private static final int LONGEST = 300;

    /** @param replace is given the attribution, and may refuse it */
    BoundaryPreview(CheckedBoundaries checked, BoundaryMap map, Consumer<String> replace, Runnable giveUp) {
        addClassName("boundary-preview");
        TextArea attribution = new TextArea(getTranslation("organisation.boundaries.attribution"));
        attribution.setHelperText(getTranslation("organisation.boundaries.attribution.help"));
        attribution.setRequiredIndicatorVisible(true);
        attribution.setMaxLength(LONGEST);
        Problem problem = new Problem();
        Button accept = new Button(getTranslation("organisation.boundaries.accept"));
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> {
            problem.attempt(() -> replace.accept(attribution.getValue()));
            accept.setEnabled(true);
        });
        Button cancel = new Button(getTranslation("organisation.boundaries.cancel"), click -> giveUp.run());
        Div buttons = new Div(accept, cancel);
        buttons.addClassName("organisation-work");
        add(map, new Paragraph(facts(checked)), attribution, problem, buttons);
    }

    private String facts(CheckedBoundaries checked) {
        String key = checked.pointsKept() < checked.pointsRead()
                ? "organisation.boundaries.simplified"
                : "organisation.boundaries.whole";
        return getTranslation(key, checked.areas(), checked.pointsRead(), checked.pointsKept());
    }
}
