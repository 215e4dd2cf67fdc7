package toex.outcomes.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import toex.outcomes.security.NewPassword;
import toex.outcomes.shared.Refusal;

/** A new password, typed twice. */
class PasswordFields extends Div {

    private final PasswordField first = new PasswordField(getTranslation("security.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("security.password.again"));

    PasswordFields() {
        addClassName("fields");
        first.setHelperText(getTranslation("security.password.rule"));
        first.setAutocomplete(Autocomplete.NEW_PASSWORD);
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        add(first, again);
    }

    /**
     * What was typed.
     *
     * @throws Refusal where the two differ or the password breaks the rules
     */
    NewPassword password() {
        if (!first.getValue().equals(again.getValue())) {
            throw new Refusal(getTranslation("security.password.different"));
        }
        return new NewPassword(first.getValue());
    }
}
