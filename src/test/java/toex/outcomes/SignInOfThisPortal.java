package toex.outcomes;

import java.util.Map;
import java.util.WeakHashMap;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Gives each test class the place where its own portal looks for who is signed in. Every portal that starts puts a new
 * one into Spring Security's only static field, and its own locks keep the one that they were made with: without this, a
 * second portal in the same virtual machine would leave the first one's locks looking where nobody signs in.
 */
final class SignInOfThisPortal implements TestExecutionListener, Ordered {

    private static final Map<ApplicationContext, SecurityContextHolderStrategy> PLACES = new WeakHashMap<>();

    @Override
    public int getOrder() {
        return 1;
    }

    @Override
    public void beforeTestClass(TestContext test) {
        ApplicationContext portal = test.getApplicationContext();
        SecurityContextHolder.setContextHolderStrategy(
                PLACES.computeIfAbsent(portal, any -> SecurityContextHolder.getContextHolderStrategy()));
    }
}
