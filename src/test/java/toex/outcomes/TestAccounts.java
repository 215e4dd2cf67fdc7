package toex.outcomes;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
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
}
