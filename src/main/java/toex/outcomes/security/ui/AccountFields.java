package toex.outcomes.security.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import toex.outcomes.security.Account;
import toex.outcomes.security.AccountDetails;
import toex.outcomes.security.Clearance;
import toex.outcomes.security.ForceDirectory;
import toex.outcomes.security.Role;

/** What an administrator decides about an account. */
class AccountFields extends Div {

    private final TextField name = new TextField(getTranslation("security.login.name"));
    private final TextField displayName = new TextField(getTranslation("security.accounts.display-name"));
    private final TextField mail = new TextField(getTranslation("security.accounts.mail"));
    private final Select<Role> role = new Select<>();
    private final ComboBox<ForceDirectory.Entry> force = new ComboBox<>(getTranslation("security.accounts.force"));
    private final Checkbox sensitive = new Checkbox(getTranslation("security.accounts.sensitive"));
    private final CheckboxGroup<String> organisations = new CheckboxGroup<>();
    private final Checkbox active = new Checkbox(getTranslation("security.accounts.active"), true);

    AccountFields(List<ForceDirectory.Entry> forces) {
        addClassName("fields");
        name.setHelperText(getTranslation("security.accounts.name.rule"));
        mail.setHelperText(getTranslation("security.accounts.mail.help"));
        role.setLabel(getTranslation("security.accounts.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(it -> getTranslation("security.role." + it));
        role.addValueChangeListener(change -> force.setVisible(change.getValue() == Role.FORCE));
        role.setValue(Role.LEADER);
        force.setItems(forces);
        force.setItemLabelGenerator(ForceDirectory.Entry::name);
        force.setVisible(false);
        organisations.addClassName("entitlements");
        organisations.setLabel(getTranslation("security.accounts.organisations"));
        organisations.setItems(forces.stream()
                .map(entry -> entry.name().toUpperCase(Locale.ROOT))
                .toList());
        organisations.setHelperText(getTranslation("security.accounts.organisations.help"));
        add(name, displayName, mail, role, force, sensitive, organisations, active);
    }

    /** Shows an account to be changed. */
    void show(Account account) {
        name.setValue(account.name());
        displayName.setValue(account.displayName());
        mail.setValue(account.mail());
        role.setValue(account.role());
        active.setValue(account.active());
        sensitive.setValue(account.clearance().sensitive());
        organisations.setValue(account.clearance().organisations());
        force.getListDataView()
                .getItems()
                .filter(entry -> entry.code().equals(account.forceCode()))
                .findFirst()
                .ifPresent(force::setValue);
    }

    /**
     * What was entered.
     *
     * @throws toex.outcomes.shared.Refusal where something is missing or cannot be so
     */
    AccountDetails details() {
        return new AccountDetails(
                name.getValue(),
                displayName.getValue(),
                role.getValue(),
                forceCode(),
                active.getValue(),
                new Clearance(sensitive.getValue(), organisations.getValue()),
                mail.getValue());
    }

    private @Nullable String forceCode() {
        ForceDirectory.Entry chosen = force.getValue();
        return role.getValue() == Role.FORCE && chosen != null ? chosen.code() : null;
    }
}
