package toex.outcomes.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import toex.outcomes.security.Account;
import toex.outcomes.security.AccountDetails;
import toex.outcomes.security.AccountService;
import toex.outcomes.security.Clearance;
import toex.outcomes.security.ForceDirectory;
import toex.outcomes.security.OneTimeLink;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.RowTable;

/** The accounts: who may sign in, in which role. */
@Route("accounts")
@Menu(order = 190, title = "security.accounts")
@RolesAllowed("ADMIN")
class AccountsView extends Page {

    private final transient AccountService accounts;
    private final transient List<ForceDirectory.Entry> forces;
    private final Div outcome = new Div();
    private final RowTable<Account> table;

    AccountsView(AccountService accounts, ForceDirectory directory) {
        super("security.accounts");
        this.accounts = accounts;
        this.forces = directory.forces();
        table = table().show(accounts.accounts());
        Button make = new Button(getTranslation("security.accounts.make"), click -> edit(null));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeading(getTranslation("security.accounts.heading"))
                        .withStandfirst(getTranslation("security.accounts.explanation")),
                make,
                outcome,
                table);
    }

    private RowTable<Account> table() {
        return new RowTable<Account>(getTranslation("security.accounts.caption"))
                .text(getTranslation("security.login.name"), Account::name)
                .text(getTranslation("security.accounts.display-name"), Account::displayName)
                .text(getTranslation("security.accounts.role"), this::role)
                .text(getTranslation("security.accounts.clearance"), this::clearance)
                .text(getTranslation("security.accounts.state"), this::state)
                .column("", this::changeButton);
    }

    private String role(Account account) {
        String role = getTranslation("security.role." + account.role());
        return forces.stream()
                .filter(entry -> entry.code().equals(account.forceCode()))
                .map(entry -> role + ", " + entry.name())
                .findFirst()
                .orElse(role);
    }

    private String clearance(Account account) {
        Clearance clearance = account.clearance();
        String level = (clearance.sensitive() ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL).text();
        return clearance.organisations().isEmpty()
                ? level
                : level + ", " + String.join(", ", new TreeSet<>(clearance.organisations()));
    }

    private String state(Account account) {
        if (!account.active()) {
            return getTranslation("security.accounts.state.inactive");
        }
        return getTranslation(
                account.hasPassword() ? "security.accounts.state.active" : "security.accounts.state.waiting");
    }

    private Component changeButton(Account account) {
        Button change = new Button(getTranslation("security.accounts.change-button"), click -> edit(account));
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.setAriaLabel(getTranslation("security.accounts.change", account.name()));
        return change;
    }

    private void edit(@Nullable Account account) {
        new AccountDialog(accounts, forces, account, this::done).open();
    }

    private void done(AccountDetails details, @Nullable OneTimeLink link) {
        outcome.removeAll();
        outcome.add(
                link == null
                        ? new Notice(getTranslation("security.accounts.done", details.name()))
                        : new LinkNotice(link, details.name()));
        table.show(accounts.accounts());
    }
}
