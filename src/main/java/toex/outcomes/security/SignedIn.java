package toex.outcomes.security;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, for the thread that asks. */
@Component
public class SignedIn {

    /** The account, empty where nobody is signed in or the portal itself is at work. */
    public Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Account account
                ? Optional.of(account)
                : Optional.empty();
    }

    /**
     * The account of the person who does this.
     *
     * @throws AccessDeniedException where no person is signed in
     */
    public Account person() {
        return account().orElseThrow(() -> new AccessDeniedException("Only a person who is signed in can do this."));
    }

    /** The name of the account; where nobody is signed in, what does the work instead: {@code system}, {@code command line}. */
    public String nameOr(String other) {
        return account().map(Account::name).orElse(other);
    }

    /** Whether the account has one of the roles. */
    public boolean is(Role... roles) {
        return account().filter(it -> Arrays.asList(roles).contains(it.role())).isPresent();
    }
}
