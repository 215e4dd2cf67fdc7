package toex.outcomes;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import toex.outcomes.security.Account;
import toex.outcomes.security.data.AccountQuery;

/** Signs in an account by its name alone, as if its password had been right. */
@Component
public class TestAccounts {

    private final AccountQuery accounts;

    TestAccounts(AccountQuery accounts) {
        this.accounts = accounts;
    }

    /** What a sign-in of this account gives. */
    public Authentication authentication(String name) {
        Account account = accounts.byName(name).orElseThrow();
        return UsernamePasswordAuthenticationToken.authenticated(
                account, null, List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
    }

    /** Does something as this account, which stays signed in. */
    public <T> T as(String name, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(authentication(name));
        return work.get();
    }

    /** Does something as this account, which stays signed in. */
    public void as(String name, Runnable work) {
        SecurityContextHolder.getContext().setAuthentication(authentication(name));
        work.run();
    }
}
