package toex.outcomes.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import toex.outcomes.security.AccountService;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.Problem;

/** Changes the password of whoever is signed in. */
@Route("password")
@PermitAll
class OwnPasswordView extends Page {

    private final transient AccountService accounts;
    private final Problem problem = new Problem();
    private final PasswordField present = new PasswordField(getTranslation("security.password.present"));
    private final PasswordFields password = new PasswordFields();

    OwnPasswordView(AccountService accounts) {
        super("security.own-password");
        this.accounts = accounts;
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        Button change = new Button(getTranslation("security.own-password.change"), click -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(present, password, problem, change);
        form.addClassName("fields");
        add(
                new PageHeading(getTranslation("security.own-password.heading"))
                        .withStandfirst(getTranslation("security.own-password.explanation")),
                form);
    }

    private void change() {
        if (problem.attempt(() -> accounts.changeOwnPassword(present.getValue(), password.password()))) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("login?changed"));
        }
    }
}
