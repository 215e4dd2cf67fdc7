package toex.outcomes.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.audit.AuditTrail;
import toex.outcomes.security.data.AccountQuery;
import toex.outcomes.shared.Refusal;

@PortalTest
class AccountServiceTest {

    private static final NewPassword PASSWORD = new NewPassword("four words and a river");

    @Autowired
    AccountService service;

    @Autowired
    LinkService links;

    @Autowired
    AccountQuery accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    PasswordSignIn signIn;

    @Autowired
    TestAccounts testAccounts;

    private final String name = "test-" + UUID.randomUUID();

    @BeforeEach
    void signIn() {
        as("admin");
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_last_administrator_stays_one() {
        Account admin = accounts.byName("admin").orElseThrow();
        assertThatThrownBy(() -> service.change(admin, leader("admin", true))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() ->
                        service.change(admin, new AccountDetails("admin", "Administrator", Role.ADMIN, null, false)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> service.resetPassword(admin)).isInstanceOf(Refusal.class);
        assertThat(accounts.byName("admin")).contains(admin);
    }

    @Test
    void of_two_people_who_change_the_same_account_the_second_is_told() {
        service.create(leader(name, true), PASSWORD);
        Account seenByBoth = accounts.byName(name).orElseThrow();
        service.change(seenByBoth, leader(name, false));
        assertThatThrownBy(() -> service.change(seenByBoth, leader(name, true)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Somebody else");
        assertThat(accounts.byName(name).orElseThrow().active()).isFalse();
    }

    @Test
    void an_account_without_a_password_is_opened_by_its_link_once() {
        OneTimeLink link = service.create(leader(name, true));
        assertThatThrownBy(() -> signInWith("")).isInstanceOf(BadCredentialsException.class);
        links.setPassword(link, PASSWORD);
        assertThat(signInWith(PASSWORD.text())).isTrue();
        assertThatThrownBy(() -> links.setPassword(link, new NewPassword("another twelve letters")))
                .isInstanceOf(Refusal.class);
        assertThat(signInWith(PASSWORD.text())).isTrue();
    }

    @Test
    void a_deactivated_account_does_not_sign_in() {
        service.create(leader(name, false), PASSWORD);
        assertThatThrownBy(() -> signInWith(PASSWORD.text())).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void a_name_is_given_once_whatever_its_case() {
        service.create(leader(name, true), PASSWORD);
        assertThatThrownBy(() -> service.create(leader(name.toUpperCase(java.util.Locale.ROOT), true), PASSWORD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("already");
    }

    @Test
    void a_password_changes_only_for_whoever_knows_the_present_one() {
        service.create(leader(name, true), PASSWORD);
        as(name);
        NewPassword next = new NewPassword("a longer word than before");
        assertThatThrownBy(() -> service.changeOwnPassword("wrong", next)).isInstanceOf(Refusal.class);
        service.changeOwnPassword(PASSWORD.text(), next);
        assertThat(signInWith(next.text())).isTrue();
    }

    @Test
    void the_trail_keeps_what_happened_to_an_account_and_no_password() {
        service.create(leader(name, true), PASSWORD);
        signInWith(PASSWORD.text());
        assertThat(trail.latest(50))
                .extracting(entry -> entry.event().who() + " " + entry.event().kind() + " "
                        + entry.event().subject())
                .contains("admin account-made " + name, name + " signed-in " + name);
        assertThat(trail.latest(50).toString()).doesNotContain(PASSWORD.text());
    }

    private boolean signInWith(String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                .isAuthenticated();
    }

    private void as(String account) {
        SecurityContextHolder.getContext().setAuthentication(testAccounts.authentication(account));
    }

    private static AccountDetails leader(String name, boolean active) {
        return new AccountDetails(name, "A test", Role.LEADER, null, active);
    }
}
