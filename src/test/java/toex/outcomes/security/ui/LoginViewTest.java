package toex.outcomes.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import toex.outcomes.KaribuTest;

class LoginViewTest extends KaribuTest {

    @Test
    void the_form_posts_username_and_password_as_any_browser_would() {
        open("login", LoginView.class);
        assertThat(get(TextField.class).getElement().getAttribute("name")).isEqualTo("username");
        assertThat(get(PasswordField.class).getElement().getAttribute("name")).isEqualTo("password");
        assertThat(get(TextField.class).getElement().getParent().getAttribute("method"))
                .isEqualTo("post");
    }

    @Test
    void a_wrong_password_is_answered_by_a_sentence_that_says_what_to_do() {
        open("login?error");
        assertThat(text()).contains("The account name or the password is wrong. Check both and try again");
    }

    @Test
    void a_demonstration_says_which_accounts_there_are() {
        open("login");
        assertThat(text()).contains("“demo”", "leader", "comms", "approver", "force", "analyst", "admin");
    }

    @Test
    void nobody_gets_a_page_before_signing_in() {
        goTo("accounts");
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain()).isEmpty();
    }
}
