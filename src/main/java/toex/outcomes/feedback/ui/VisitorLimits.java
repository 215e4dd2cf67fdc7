package toex.outcomes.feedback.ui;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import toex.outcomes.feedback.RateLimits;
import toex.outcomes.feedback.RateLimits.Kind;

/** Turns away, with a sentence, an address that opens the pages of visitors without an account far too often. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class VisitorLimits extends OncePerRequestFilter {

    private static final int TOO_MANY = 429;
    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Error: too many visits</title></head>
            <body><h1>Too many visits from your network</h1>
            <p>Nothing that you have entered is lost. Please try again in %d minutes, by the same link.</p></body></html>
            """;

    private final RateLimits limits;

    VisitorLimits(RateLimits limits) {
        this.limits = limits;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // whoever has been let in goes on
        return !request.getRequestURI()
                        .substring(request.getContextPath().length())
                        .matches("/feedback/(?:invitation|return|agree)(?:/.*)?")
                || request.isRequestedSessionIdValid();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long seconds = limits.waitFor(Kind.OPEN, request.getRemoteAddr());
        if (seconds == 0) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(TOO_MANY);
        response.setHeader("Retry-After", Long.toString(seconds));
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(PAGE.formatted(seconds / 60 + 1).getBytes(StandardCharsets.UTF_8));
    }
}
