package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import toex.outcomes.feedback.Contact;
import toex.outcomes.feedback.Entries;

/** How whoever answers can be reached, all of which may be left empty. */
class ContactField extends Div implements AnswerField {

    private final TextField name = field("name", Autocomplete.NAME);
    private final TextField email = field("email", Autocomplete.EMAIL);
    private final TextField phone = field("phone", Autocomplete.TEL);
    private final Checkbox copy = new Checkbox(getTranslation("feedback.form.contact.copy"));
    /** Nobody sees it; programs that fill in forms do. */
    private final TextField trap = field("trap", Autocomplete.OFF);

    ContactField(Contact before) {
        addClassName("contact");
        name.setValue(before.name());
        email.setValue(before.email());
        phone.setValue(before.phone());
        copy.setValue(before.copy());
        trap.setTabIndex(-1);
        Div hidden = new Div(trap);
        hidden.addClassName("trap");
        hidden.getElement().setAttribute("aria-hidden", "true");
        add(name, email, phone, copy, hidden);
    }

    private TextField field(String key, Autocomplete kind) {
        TextField field = new TextField(getTranslation("feedback.form.contact." + key));
        field.setAutocomplete(kind);
        return field;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Component first() {
        return email;
    }

    @Override
    public boolean isGroup() {
        return true;
    }

    @Override
    public void labelledBy(String id) {
        // each field has a label of its own, under the legend
    }

    @Override
    public void mark(String problem) {
        email.setErrorMessage(problem);
        email.setInvalid(!problem.isEmpty());
    }

    @Override
    public boolean isTrapped() {
        return !trap.getValue().isEmpty();
    }

    @Override
    public void clearTrap() {
        trap.clear();
    }

    @Override
    public Entries entered(Entries before) {
        return before.with(new Contact(name.getValue(), email.getValue(), phone.getValue(), copy.getValue()));
    }
}
