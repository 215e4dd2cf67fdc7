package toex.outcomes;

import java.util.Locale;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Signs in the accounts that every demonstration has; all have the password {@value #PASSWORD}. */
@Component
class DemonstrationAccounts {

    static final String PASSWORD = "demo";

    private final UserDetailsService users;

    DemonstrationAccounts(UserDetailsService users) {
        this.users = users;
    }

    Authentication authentication(String name) {
        try {
            UserDetails user = users.loadUserByUsername(name);
            return UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities());
        } catch (UsernameNotFoundException e) {
            // until the security room has accounts of its own: the role of the same name
            return UsernamePasswordAuthenticationToken.authenticated(
                    name, null, AuthorityUtils.createAuthorityList("ROLE_" + name.toUpperCase(Locale.ROOT)));
        }
    }
}
