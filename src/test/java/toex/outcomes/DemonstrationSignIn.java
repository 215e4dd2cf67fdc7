package toex.outcomes;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import toex.outcomes.security.DemonstrationAccounts;

/** Signs in the accounts that every demonstration has, through the door that people use. */
@Component
class DemonstrationSignIn {

    private final AuthenticationProvider door;

    DemonstrationSignIn(AuthenticationProvider door) {
        this.door = door;
    }

    Authentication authentication(String name) {
        return door.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(name, DemonstrationAccounts.PASSWORD));
    }
}
