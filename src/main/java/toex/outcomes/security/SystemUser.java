package toex.outcomes.security;

import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * The portal itself at work: a command of the launcher, or data put in at the start. It may call every service, but it
 * is no person: what needs a person, such as an approval, refuses it.
 */
public final class SystemUser {

    private static final String NAME = "system";

    private SystemUser() {}

    /** Runs the work as the portal itself and gives its result; whoever was signed in on this thread is so again after. */
    public static <T> T call(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        // within a page of a browser, whoever is signed in there is asked for first; the portal is in no browser
        VaadinSession page = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication()));
        try {
            return work.get();
        } finally {
            VaadinSession.setCurrent(page);
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #call}, for work without a result. */
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Whether the portal itself is at work on this thread, and no person. */
    static boolean isAtWork() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now != null && NAME.equals(now.getPrincipal());
    }

    private static Authentication authentication() {
        List<GrantedAuthority> all = Arrays.stream(Role.values())
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(NAME, null, all);
    }
}
