package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import toex.outcomes.organisation.ForceNames;

/** What a force is called. */
class NameFields extends Div {

    private final TextField name = new TextField(getTranslation("organisation.name"));
    private final TextField shortName = new TextField(getTranslation("organisation.short-name"));

    NameFields() {
        addClassName("fields");
        name.setHelperText(getTranslation("organisation.name.help"));
        shortName.setHelperText(getTranslation("organisation.short-name.help"));
        add(name, shortName);
    }

    NameFields show(ForceNames names) {
        name.setValue(names.name());
        shortName.setValue(names.shortName());
        return this;
    }

    /** @throws toex.outcomes.shared.Refusal where one is missing or too long */
    ForceNames names() {
        return new ForceNames(name.getValue(), shortName.getValue());
    }
}
