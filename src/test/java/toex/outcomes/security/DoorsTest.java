package toex.outcomes.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import toex.outcomes.PortalTest;
import toex.outcomes.security.data.AccountQuery;
import toex.outcomes.security.data.AccountRepository;

/** The doors as a browser finds them, before any page is made. */
@PortalTest
class DoorsTest {

    private static final String PASSWORD = "four words and a river";

    @Autowired
    FilterChainProxy doors;

    @Autowired
    ServletContext context;

    @Autowired
    ErrorViewResolver errors;

    @Autowired
    AccountQuery accounts;

    @Autowired
    AccountRepository repository;

    @Autowired
    PasswordEncoder encoder;

    private final String name = "doors-" + UUID.randomUUID();

    @BeforeEach
    void makeAccount() {
        AccountDetails details = new AccountDetails(name, "A test", Role.LEADER, null, true);
        repository.insert(details, encoder.encode(PASSWORD));
    }

    @Test
    void a_page_that_could_not_be_made_says_so_in_our_words() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest(context, "GET", "/error");
        MockHttpServletResponse response = new MockHttpServletResponse();
        View page = Optional.ofNullable(errors.resolveErrorView(request, HttpStatus.INTERNAL_SERVER_ERROR, Map.of()))
                .map(ModelAndView::getView)
                .orElseThrow();
        page.render(Map.of(), request, response);
        assertThat(response.getContentAsString())
                .contains("This page could not be made", "Nothing that was saved is lost")
                .doesNotContain("http", "Whitelabel");
    }

    @Test
    void whoever_is_not_signed_in_is_sent_to_the_sign_in_from_any_address() throws Exception {
        assertThat(open("/performance?period=2022", new MockHttpSession()).getRedirectedUrl())
                .endsWith("/login");
        assertThat(open("/no-such-page", new MockHttpSession()).getRedirectedUrl())
                .endsWith("/login");
    }

    @Test
    void the_right_password_opens_the_page_that_was_asked_for_under_a_new_session_id() throws Exception {
        MockHttpSession session = new MockHttpSession();
        open("/performance?period=2022", session);
        String before = session.getId();
        assertThat(signIn(PASSWORD, session).getRedirectedUrl()).contains("/performance?period=2022");
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void a_wrong_password_leads_back_with_a_sentence_and_too_many_to_a_pause() throws Exception {
        for (int guess = 1; guess <= Guesses.FROM_ONE_ADDRESS; guess++) {
            assertThat(signIn("wrong", new MockHttpSession()).getRedirectedUrl())
                    .isEqualTo("/login?error");
        }
        assertThat(signIn(PASSWORD, new MockHttpSession()).getRedirectedUrl()).isEqualTo("/login?wait");
    }

    @Test
    void a_change_of_the_account_ends_its_sessions_at_once() throws Exception {
        MockHttpSession session = new MockHttpSession();
        signIn(PASSWORD, session);
        assertThat(open("/", session).getRedirectedUrl()).isNull();
        Account account = accounts.byName(name).orElseThrow();
        repository.update(account, new AccountDetails(name, "A test", Role.LEADER, null, false));
        assertThat(open("/", session).getRedirectedUrl()).endsWith("/login");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void a_page_lets_only_the_portal_frame_it_and_loads_nothing_from_elsewhere() throws Exception {
        MockHttpServletResponse answer = open("/login", new MockHttpSession());
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(answer.getHeader("Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'self'");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private MockHttpServletResponse open(String address, MockHttpSession session) throws Exception {
        return pass(MockMvcRequestBuilders.get(address), session);
    }

    private MockHttpServletResponse signIn(String password, MockHttpSession session) throws Exception {
        return pass(
                MockMvcRequestBuilders.post("/login").param("username", name).param("password", password), session);
    }

    private MockHttpServletResponse pass(AbstractMockHttpServletRequestBuilder<?> address, MockHttpSession session)
            throws Exception {
        MockHttpServletRequest request = address.session(session).buildRequest(context);
        MockHttpServletResponse response = new MockHttpServletResponse();
        doors.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
