package toex.outcomes.security;

import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.security.data.AccountQuery;

/** Signs in by name and password, and makes guessing slow. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final AccountQuery accounts;
    private final PasswordEncoder encoder;
    private final Guesses guesses;
    private final ApplicationEventPublisher events;
    private final String nobodysHash;

    PasswordSignIn(AccountQuery accounts, PasswordEncoder encoder, Guesses guesses, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.guesses = guesses;
        this.events = events;
        this.nobodysHash = encoder.encode("nobody");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String name = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "local";
        if (!guesses.allow(name, address)) {
            throw new LockedException("Too many wrong passwords.");
        }
        Account account = accounts.byName(name).filter(Account::active).orElse(null);
        if (!matches(account, String.valueOf(attempt.getCredentials())) || account == null) {
            guesses.wrong(name, address);
            events.publishEvent(new AuditEvent(audited(name), "sign-in-failed", audited(name), "from " + address));
            throw new BadCredentialsException("Wrong name or password.");
        }
        guesses.right(name, address);
        events.publishEvent(new AuditEvent(name, "signed-in", name, "from " + address));
        return signedIn(account);
    }

    /** The authentication of an account whose password has been checked. */
    static Authentication signedIn(Account account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account, null, List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
    }

    /** Takes as long for an unknown name as for a known one, so that the time tells nobody which names exist. */
    private boolean matches(@org.jspecify.annotations.Nullable Account account, String password) {
        String hash = account == null
                ? nobodysHash
                : accounts.passwordHash(account.id()).orElse(nobodysHash);
        return encoder.matches(password, hash) && account != null && account.hasPassword();
    }

    private static String audited(String name) {
        return name.substring(0, Math.min(64, name.length()));
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
