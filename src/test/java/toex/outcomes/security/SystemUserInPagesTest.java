package toex.outcomes.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.VaadinSession;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import toex.outcomes.KaribuTest;

/** In a real browser the session says who is signed in, before the thread does; Karibu's session says nothing of itself. */
class SystemUserInPagesTest extends KaribuTest {

    @Test
    void what_the_portal_does_itself_within_a_signed_in_page_is_done_as_the_portal() {
        signIn("force");
        VaadinSession page = VaadinSession.getCurrent();
        page.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
        assertThat(SystemUser.call(SystemUser::isAtWork)).isTrue();
        assertThat(VaadinSession.getCurrent()).isSameAs(page);
        assertThat(SystemUser.isAtWork()).isFalse();
    }
}
