package toex.outcomes.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.security.data.AccountQuery;

/** Those who look after content together. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
public class Colleagues {

    private final AccountQuery accounts;

    Colleagues(AccountQuery accounts) {
        this.accounts = accounts;
    }

    /** The mail address of the account of that name, empty where it has none or may not sign in any more. */
    public Optional<String> mail(String name) {
        return accounts.byName(name).filter(Account::active).map(Account::mail).filter(address -> !address.isEmpty());
    }

    /** Account names of those who look after feedback, by name. */
    public List<String> moderators() {
        return accounts.all().stream()
                .filter(account ->
                        account.active() && (account.role() == Role.COMMS || account.role() == Role.APPROVER))
                .map(Account::name)
                .toList();
    }
}
