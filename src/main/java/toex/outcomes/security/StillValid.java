package toex.outcomes.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import toex.outcomes.security.data.AccountQuery;

/**
 * Ends the session of an account that has changed since it signed in: deactivated, given another role or password. It
 * reads one row by its key for each request, so that this holds at once and on every server.
 */
@Component
class StillValid extends OncePerRequestFilter {

    private final SignedIn signedIn;
    private final AccountQuery accounts;

    StillValid(SignedIn signedIn, AccountQuery accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (signedIn.account().filter(this::changed).isPresent()) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean changed(Account then) {
        return accounts.byId(then.id())
                .filter(now -> now.active() && now.version() == then.version())
                .isEmpty();
    }

    /** It belongs to the chain of security filters only, not to the server's as well. */
    @Configuration
    static class OnlyInTheChain {
        @Bean
        FilterRegistrationBean<StillValid> stillValidOnlyInTheChain(StillValid filter) {
            FilterRegistrationBean<StillValid> registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
