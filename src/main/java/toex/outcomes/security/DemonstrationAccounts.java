package toex.outcomes.security;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.security.data.AccountQuery;
import toex.outcomes.security.data.AccountRepository;
import toex.outcomes.shared.DemonstrationData;

/** One account for each role, all with the same password; in a demonstration portal only. */
@Component
@Order(10)
public class DemonstrationAccounts implements DemonstrationData {

    /** The password of each of them. */
    public static final String PASSWORD = "demo";

    private static final String GWENT = "W15000002";

    private static final List<AccountDetails> ACCOUNTS = List.of(
            new AccountDetails("leader", "Senior leader", Role.LEADER, null, true),
            new AccountDetails("comms", "Communications officer", Role.COMMS, null, true, Clearance.OFFICIAL_SENSITIVE),
            new AccountDetails("approver", "Approver", Role.APPROVER, null, true, Clearance.OFFICIAL_SENSITIVE),
            new AccountDetails("force", "Gwent officer", Role.FORCE, GWENT, true),
            new AccountDetails("analyst", "Analyst", Role.ANALYST, null, true),
            new AccountDetails("admin", "Administrator", Role.ADMIN, null, true));

    private final AccountQuery accounts;
    private final AccountRepository repository;
    private final PasswordEncoder encoder;

    DemonstrationAccounts(AccountQuery accounts, AccountRepository repository, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.repository = repository;
        this.encoder = encoder;
    }

    @Override
    @Transactional
    public void load() {
        if (!accounts.isEmpty()) {
            return;
        }
        // one hash for all: the start need not wait for six
        String hash = encoder.encode(PASSWORD);
        ACCOUNTS.forEach(account -> repository.insert(account, hash));
    }
}
