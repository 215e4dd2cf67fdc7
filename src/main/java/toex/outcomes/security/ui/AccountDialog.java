package toex.outcomes.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import toex.outcomes.security.Account;
import toex.outcomes.security.AccountDetails;
import toex.outcomes.security.AccountService;
import toex.outcomes.security.ForceDirectory;
import toex.outcomes.security.NewPassword;
import toex.outcomes.security.OneTimeLink;
import toex.outcomes.shared.ui.Problem;

/** Makes an account or changes one. */
class AccountDialog extends Dialog {

    private final transient AccountService accounts;
    private final transient BiConsumer<AccountDetails, @Nullable OneTimeLink> done;
    private final AccountFields fields;
    private final Problem problem = new Problem();
    private final PasswordField password = new PasswordField(getTranslation("security.accounts.password"));

    /** @param done what to do after: the account's details, and the link to hand over where there is one */
    AccountDialog(
            AccountService accounts,
            List<ForceDirectory.Entry> forces,
            @Nullable Account account,
            BiConsumer<AccountDetails, @Nullable OneTimeLink> done) {
        this.accounts = accounts;
        this.done = done;
        fields = new AccountFields(forces);
        Button cancel = new Button(getTranslation("security.cancel"), click -> close());
        if (account == null) {
            setHeaderTitle(getTranslation("security.accounts.make"));
            password.setHelperText(getTranslation("security.accounts.password.help"));
            fields.add(password);
            add(new Div(fields, problem));
            getFooter().add(cancel, primary("security.accounts.make", this::make));
        } else {
            setHeaderTitle(getTranslation("security.accounts.change", account.name()));
            fields.show(account);
            Button reset = new Button(getTranslation("security.accounts.reset"), click -> reset(account));
            add(new Div(fields, problem));
            getFooter().add(reset, cancel, primary("security.save", () -> change(account)));
        }
    }

    private Button primary(String key, Runnable work) {
        Button button = new Button(getTranslation(key), click -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void make() {
        finish(() -> {
            AccountDetails details = fields.details();
            if (password.isEmpty()) {
                done.accept(details, accounts.create(details));
            } else {
                accounts.create(details, new NewPassword(password.getValue()));
                done.accept(details, null);
            }
        });
    }

    private void change(Account seen) {
        finish(() -> {
            AccountDetails details = fields.details();
            accounts.change(seen, details);
            done.accept(details, null);
        });
    }

    private void reset(Account seen) {
        finish(() -> done.accept(AccountDetails.of(seen), accounts.resetPassword(seen)));
    }

    private void finish(Runnable work) {
        if (problem.attempt(work)) {
            close();
        }
    }
}
