package toex.outcomes.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import toex.outcomes.PortalTest;

@PortalTest
class SignInTest {

    @Autowired
    PasswordSignIn signIn;

    @Test
    void each_role_has_a_demonstration_account_with_the_password_demo() {
        for (Role role : Role.values()) {
            assertThat(attempt(role.name().toLowerCase(Locale.ROOT), "demo").getAuthorities())
                    .extracting(GrantedAuthority::getAuthority)
                    .containsExactly("ROLE_" + role);
        }
    }

    @Test
    void the_ninth_guess_from_one_address_has_to_wait_even_with_the_right_password() {
        String name = "nobody-" + UUID.randomUUID();
        for (int guess = 1; guess <= Guesses.FROM_ONE_ADDRESS; guess++) {
            assertThatThrownBy(() -> attempt(name, "wrong")).isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> attempt(name, "wrong")).isInstanceOf(LockedException.class);
        assertThat(attempt("leader", "demo").isAuthenticated()).isTrue();
    }

    private Authentication attempt(String name, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
    }
}
