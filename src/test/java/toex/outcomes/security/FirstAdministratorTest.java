package toex.outcomes.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import toex.outcomes.security.data.AccountQuery;
import toex.outcomes.shared.Refusal;

/** In the real mode, where a new portal has no account. */
@SpringBootTest(properties = {"portal.demonstration=false", "portal.data=${test.data:target/test-data/1}/real"})
class FirstAdministratorTest {

    private static final NewPassword PASSWORD = new NewPassword("four words and a river");

    @Autowired
    FirstAdministrator first;

    @Autowired
    LinkService links;

    @Autowired
    AccountQuery accounts;

    @Autowired
    PasswordSignIn signIn;

    @Test
    void the_link_makes_one_administrator_and_then_no_other() {
        assertThat(accounts.all()).isEmpty();
        OneTimeLink replaced = first.link();
        OneTimeLink link = first.link();
        assertThatThrownBy(() -> links.makeFirstAdministrator(replaced, "early", "Early", PASSWORD))
                .isInstanceOf(Refusal.class);

        links.makeFirstAdministrator(link, "Chief", "The chief", PASSWORD);

        assertThatThrownBy(() -> links.makeFirstAdministrator(link, "second", "Second", PASSWORD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("used");
        assertThatThrownBy(() -> links.makeFirstAdministrator(first.link(), "third", "Third", PASSWORD))
                .isInstanceOf(Refusal.class);
        assertThat(accounts.all())
                .extracting(Account::name, Account::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("chief", Role.ADMIN));
        assertThat(signIn.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated("chief", "four words and a river"))
                        .isAuthenticated())
                .isTrue();
    }
}
