package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.Register;
import toex.outcomes.shared.ui.DayField;

/** The fields of a force that begins. */
class NewForce extends Div {

    private final TextField code = new TextField(getTranslation("organisation.code"));
    private final NameFields names = new NameFields();
    private final RegionChoice region;
    private final DayField from = new DayField(getTranslation("organisation.first-day"));

    NewForce(Register register) {
        addClassName("fields");
        code.setHelperText(getTranslation("organisation.code.force-help"));
        region = new RegionChoice(register);
        add(code, names, region, from);
    }

    String code() {
        return code.getValue().strip();
    }

    /** @throws toex.outcomes.shared.Refusal where something is missing or cannot be so */
    ForceHistory force() {
        return ForceHistory.beginning(Asked.organisationCode(code()), names.names(), region.region(), Asked.day(from));
    }
}
