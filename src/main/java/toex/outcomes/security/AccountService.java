package toex.outcomes.security;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.security.data.AccountQuery;
import toex.outcomes.security.data.AccountRepository;
import toex.outcomes.security.data.OneTimeLinkRepository;
import toex.outcomes.shared.Refusal;

/** Keeps the accounts. Every change is written to the audit trail in the same transaction. */
@Service
public class AccountService {

    private static final Duration LINK_WORKS_FOR = Duration.ofDays(3);

    private final AccountQuery accounts;
    private final AccountRepository repository;
    private final OneTimeLinkRepository links;
    private final PasswordEncoder encoder;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            AccountQuery accounts,
            AccountRepository repository,
            OneTimeLinkRepository links,
            PasswordEncoder encoder,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.repository = repository;
        this.links = links;
        this.encoder = encoder;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** All accounts by name. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Account> accounts() {
        return accounts.all();
    }

    /**
     * Makes an account with a password that the administrator hands over.
     *
     * @throws Refusal where the name is taken
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void create(AccountDetails details, NewPassword password) {
        insert(details, encoder.encode(password.text()));
    }

    /**
     * Makes an account whose owner sets the password.
     *
     * @return the link to send, which works once and for three days
     * @throws Refusal where the name is taken
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public OneTimeLink create(AccountDetails details) {
        return passwordLink(insert(details, null));
    }

    /**
     * Changes what the administrator decides about an account; its sessions end.
     *
     * @param seen the account as the administrator saw it
     * @throws Refusal where somebody else changed it meanwhile, the name is taken, or no administrator would be left
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void change(Account seen, AccountDetails details) {
        if (details.role() != Role.ADMIN || !details.active()) {
            keepAnAdministratorBesides(seen);
        }
        if (!update(seen, details)) {
            throw changedMeanwhile();
        }
        record("account-changed", details);
    }

    /**
     * Takes an account's password away; its sessions end.
     *
     * @return the link to send, by which its owner sets a new one; it works once and for three days
     * @throws Refusal where it is the only administrator's, or somebody else changed the account meanwhile
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public OneTimeLink resetPassword(Account seen) {
        keepAnAdministratorBesides(seen);
        if (!update(seen, AccountDetails.of(seen))) {
            throw changedMeanwhile();
        }
        repository.setPassword(seen.id(), null);
        record("password-reset", AccountDetails.of(seen));
        return passwordLink(seen.id());
    }

    /**
     * Changes the password of whoever is signed in; all sessions of the account end.
     *
     * @throws Refusal where the present password is not that
     */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void changeOwnPassword(String present, NewPassword password) {
        Account own = signedIn.person();
        if (!accounts.passwordHash(own.id())
                .filter(hash -> encoder.matches(present, hash))
                .isPresent()) {
            throw new Refusal("Your present password is not the one that you typed.");
        }
        repository.setPassword(own.id(), encoder.encode(password.text()));
        record("password-changed", AccountDetails.of(own));
    }

    private long insert(AccountDetails details, @Nullable String hash) {
        try {
            long id = repository.insert(details, hash);
            record("account-made", details);
            return id;
        } catch (DuplicateKeyException taken) {
            throw taken(details, taken);
        }
    }

    private boolean update(Account seen, AccountDetails details) {
        try {
            return repository.update(seen, details);
        } catch (DuplicateKeyException taken) {
            throw taken(details, taken);
        }
    }

    private OneTimeLink passwordLink(long account) {
        OneTimeLink link = OneTimeLink.make(OneTimeLink.Purpose.NEW_PASSWORD);
        links.replace(link, account, clock.instant().plus(LINK_WORKS_FOR));
        return link;
    }

    private void keepAnAdministratorBesides(Account account) {
        List<Long> administrators = accounts.lockAdministrators();
        if (administrators.equals(List.of(account.id()))) {
            throw new Refusal("This is the only administrator who can sign in. Make another one first.");
        }
    }

    private void record(String kind, AccountDetails details) {
        events.publishEvent(new AuditEvent(
                signedIn.nameOr("system"),
                kind,
                details.name(),
                "role %s, %s, %s"
                        .formatted(
                                details.role(),
                                details.active() ? "active" : "not active",
                                details.clearance().sensitive() ? "cleared for OFFICIAL-SENSITIVE" : "OFFICIAL")));
    }

    private static Refusal taken(AccountDetails details, DuplicateKeyException cause) {
        return new Refusal("There is an account \"%s\" already. Choose another name.".formatted(details.name()), cause);
    }

    private static Refusal changedMeanwhile() {
        return new Refusal(
                "Somebody else has changed this account since you opened it. Open it again to see what it is now.");
    }
}
