package toex.outcomes.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.KaribuTest;
import toex.outcomes.security.AccountService;
import toex.outcomes.security.ForceDirectory;
import toex.outcomes.security.Role;

class AccountsViewTest extends KaribuTest {

    @Autowired
    AccountService accounts;

    private final String name = "view-" + UUID.randomUUID();

    @BeforeEach
    void openAccounts() {
        signIn("admin");
        open("accounts", AccountsView.class);
    }

    @Test
    void an_account_made_without_a_password_gives_a_link_to_send() {
        make(Role.LEADER, "");
        assertThat(text())
                .contains("Send this address to the owner of " + name, "new-password/", "has no password yet");
    }

    @Test
    void a_force_account_names_its_force() {
        press("Make an account");
        enter(get(TextField.class, "Account name"), name);
        enter(get(TextField.class, "Name of the person or team"), "Kent desk");
        role(Role.FORCE);
        confirm("Make an account");
        assertThat(text()).contains("Choose the force");
        @SuppressWarnings("unchecked")
        ComboBox<ForceDirectory.Entry> force = get(ComboBox.class);
        ForceDirectory.Entry kent = force.getListDataView()
                .getItems()
                .filter(entry -> entry.name().startsWith("Kent"))
                .findFirst()
                .orElseThrow();
        enter(force, kent);
        confirm("Make an account");
        assertThat(text()).contains("Force, Kent");
    }

    @Test
    void a_short_password_is_refused_and_nothing_is_made() {
        make(Role.LEADER, "short");
        assertThat(text()).contains("at least 12 characters");
        assertThat(accounts.accounts()).noneMatch(account -> account.name().equals(name));
    }

    @Test
    void who_opened_an_account_before_somebody_else_changed_it_is_told_so() {
        make(Role.LEADER, "long enough to be one");
        click(all(Button.class).stream()
                .filter(it -> it.getAriaLabel().orElse("").equals("Change " + name))
                .findFirst()
                .orElseThrow());
        var now = accounts.accounts().stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        accounts.change(
                now, new toex.outcomes.security.AccountDetails(name, "Changed meanwhile", Role.ANALYST, null, true));
        confirm("Save");
        assertThat(text()).contains("Somebody else has changed this account");
    }

    private void make(Role role, String password) {
        press("Make an account");
        enter(get(TextField.class, "Account name"), name);
        enter(get(TextField.class, "Name of the person or team"), "A test");
        role(role);
        enter(get(PasswordField.class), password);
        confirm("Make an account");
    }

    @SuppressWarnings("unchecked")
    private void role(Role role) {
        enter((Select<Role>) get(Select.class, "Role"), role);
    }

    private void confirm(String button) {
        click(all(get(Dialog.class), Button.class).stream()
                .filter(it -> it.getText().equals(button))
                .findFirst()
                .orElseThrow());
    }
}
