package toex.outcomes.feedback.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import toex.outcomes.PortalTest;
import toex.outcomes.feedback.RateLimits;

/** A flood of visits from one address gets a sentence; who is in, who is elsewhere and who has an account go on. */
@PortalTest
class VisitorLimitsTest {

    private static final int FORCE = 1_500;

    @Autowired
    RateLimits limits;

    private VisitorLimits filter;
    private final String address = "203.0.113.%d".formatted(System.nanoTime() % 250);

    @BeforeEach
    void flood() throws ServletException, IOException {
        filter = new VisitorLimits(limits);
        for (int visit = 0; visit < FORCE; visit++) {
            assertThat(visit("/feedback/invitation/abc", false).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void the_next_visitor_is_told_when_to_try_again_and_that_nothing_is_lost() throws ServletException, IOException {
        MockHttpServletResponse turnedAway = next("/feedback/return");
        assertThat(turnedAway.getStatus()).isEqualTo(429);
        assertThat(turnedAway.getHeader("Retry-After")).isNotNull();
        assertThat(turnedAway.getContentAsString())
                .contains(
                        "Too many visits from your network",
                        "Nothing that you have entered is lost",
                        "by the same link");
        assertThat(visit("/feedback/invitation/abc", true).getStatus())
                .as("whoever is in")
                .isEqualTo(200);
        assertThat(visit("/feedback", false).getStatus())
                .as("pages with an account")
                .isEqualTo(200);
    }

    /** The answer to whoever comes once no more are let in: while a slow machine counts, a few more may come. */
    private MockHttpServletResponse next(String page) throws ServletException, IOException {
        MockHttpServletResponse answer = visit(page, false);
        for (int more = 0; answer.getStatus() == 200 && more < FORCE; more++) {
            answer = visit(page, false);
        }
        return answer;
    }

    private MockHttpServletResponse visit(String page, boolean in) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", page);
        request.setRemoteAddr(address);
        request.setRequestedSessionIdValid(in);
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response;
    }
}
