package toex.outcomes.security;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.security.OneTimeLink.Purpose;
import toex.outcomes.security.data.AccountQuery;
import toex.outcomes.security.data.AccountRepository;
import toex.outcomes.security.data.OneTimeLinkRepository;
import toex.outcomes.shared.Refusal;

/** What a person may do who holds a one-time link and no account or no password yet. */
@Service
public class LinkService {

    private final OneTimeLinkRepository links;
    private final AccountQuery accounts;
    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LinkService(
            OneTimeLinkRepository links,
            AccountQuery accounts,
            AccountRepository repository,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.repository = repository;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the link still works. */
    @PreAuthorize("permitAll()")
    public boolean isGood(OneTimeLink link) {
        return links.isGood(link, clock.instant())
                && (link.purpose() != Purpose.FIRST_ADMINISTRATOR || accounts.isEmpty());
    }

    /**
     * Makes the administrator who makes all other accounts.
     *
     * @throws Refusal where the link no longer works
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void makeFirstAdministrator(OneTimeLink link, String name, String displayName, NewPassword password) {
        AccountDetails details = new AccountDetails(name, displayName, Role.ADMIN, null, true);
        use(link, Purpose.FIRST_ADMINISTRATOR);
        repository.insert(details, encoder.encode(password.text()));
        events.publishEvent(new AuditEvent(
                details.name(), "account-made", details.name(), "first administrator, by one-time link"));
    }

    /**
     * Sets the password of the account that the link is for.
     *
     * @throws Refusal where the link no longer works
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void setPassword(OneTimeLink link, NewPassword password) {
        Account account = links.account(link).flatMap(accounts::byId).orElseThrow(LinkService::over);
        use(link, Purpose.NEW_PASSWORD);
        repository.setPassword(account.id(), encoder.encode(password.text()));
        events.publishEvent(new AuditEvent(account.name(), "password-set", account.name(), "by one-time link"));
    }

    private void use(OneTimeLink link, Purpose purpose) {
        if (link.purpose() != purpose || !isGood(link) || !links.use(link)) {
            throw over();
        }
    }

    private static Refusal over() {
        return new Refusal("This link has been used or has run out. Ask an administrator for a new one.");
    }
}
