package toex.outcomes.security;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import toex.outcomes.security.data.AccountQuery;
import toex.outcomes.shared.Refusal;

/** Work in the background that a person began: it sees what the person's account is cleared for when it is done, no more. */
@Component
public class InNameOf {

    private final AccountQuery accounts;

    InNameOf(AccountQuery accounts) {
        this.accounts = accounts;
    }

    /**
     * Does the work as that account and gives its result.
     *
     * @param name of the account
     * @throws Refusal where there is no such account any more, or it may not sign in
     */
    public <T> T call(String name, Supplier<T> work) {
        Account account = accounts.byName(name)
                .filter(Account::active)
                .orElseThrow(() ->
                        new Refusal("The account that began this is closed. Somebody else has to begin it again."));
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                account, null, List.of(new SimpleGrantedAuthority("ROLE_" + account.role())))));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
