package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;

/** Opens every page and calls every service method as every role and as nobody, and compares with {@code access.txt}. */
class AccessTest extends KaribuTest {

    private static final String NOBODY = "nobody";

    private static final AccessTable TABLE = AccessTable.read("/access.txt");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TestAccounts accounts;

    @Test
    void every_page_opens_for_those_of_the_table_and_for_nobody_else() {
        Map<String, List<Class<?>>> opened =
                AccessTable.WHO.stream().collect(Collectors.toMap(who -> who, this::opened));
        Set<String> lines = Views.routes().stream()
                .map(view -> TABLE.line(
                        "page",
                        route(view),
                        who -> opened.getOrDefault(who, List.of()).contains(view)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines).as(AccessTable.HOW_TO).containsExactlyElementsOf(TABLE.lines("page"));
    }

    @Test
    void every_service_method_answers_those_of_the_table_and_nobody_else() {
        Set<String> lines = services().entrySet().stream()
                .map(it -> TABLE.line(
                        "call", it.getKey(), who -> it.getValue().stream().allMatch(method -> answers(method, who))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(lines).as(AccessTable.HOW_TO).containsExactlyElementsOf(TABLE.lines("call"));
    }

    @Test
    void
            nobody_opens_only_what_lets_people_in_an_invitation_the_statement_on_accessibility_and_the_check_of_a_report() {
        assertThat(TABLE.lines("page").stream().filter(line -> TABLE.allows(line, NOBODY)))
                .allMatch(
                        line -> line.matches(
                                "page (login|first-administrator|new-password|feedback/agree|feedback/(invitation/:token|return)/:step\\?|accessibility|verify) .*"));
    }

    private List<Class<?>> opened(String who) {
        closeBrowser();
        openBrowser();
        if (!who.equals(NOBODY)) {
            signIn(who);
        }
        return Views.routes().stream().filter(this::opens).toList();
    }

    private boolean opens(Class<?> view) {
        try {
            return view.isInstance(open(TABLE.example(route(view))));
        } catch (NoSuchElementException sentElsewhere) {
            // by an address that the browser would load anew
            return false;
        }
    }

    private static String route(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }

    /** The public methods of all services by their names; those that share a name share their lock. */
    private static Map<String, List<Method>> services() {
        return Views.annotated(Service.class).stream()
                .flatMap(service -> Arrays.stream(ReflectionUtils.getUniqueDeclaredMethods(service))
                        .filter(AccessTest::isOffered))
                .collect(Collectors.groupingBy(
                        method -> method.getDeclaringClass().getSimpleName() + "." + method.getName(),
                        TreeMap::new,
                        Collectors.toList()));
    }

    private static boolean isOffered(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getDeclaringClass() != Object.class;
    }

    private boolean answers(List<Method> ofOneName, String who) {
        Set<Boolean> answers =
                ofOneName.stream().map(method -> answers(method, who)).collect(Collectors.toSet());
        assertThat(answers)
                .as("methods of one name have one lock: " + ofOneName)
                .hasSize(1);
        return answers.contains(true);
    }

    /** Goes through everything that Spring has put in front of the service, but not into it. */
    private boolean answers(Method method, String who) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        who.equals(NOBODY)
                                ? new AnonymousAuthenticationToken(
                                        "key", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"))
                                : accounts.authentication(who));
        try {
            method.invoke(locks(beans.getBean(method.getDeclaringClass())), nothing(method));
            return true;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof AccessDeniedException || e.getCause() instanceof AuthenticationException) {
                return false;
            }
            throw new IllegalStateException(method + " as " + who, e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Object locks(Object service) {
        ProxyFactory proxy = new ProxyFactory();
        proxy.setTarget(service);
        proxy.setProxyTargetClass(true);
        if (service instanceof Advised advised) {
            Stream.of(advised.getAdvisors())
                    .filter(advisor -> advisor.getClass().getName().contains("security"))
                    .forEach(proxy::addAdvisor);
        }
        proxy.addAdvice((MethodInterceptor) call -> nothing(call.getMethod().getReturnType()));
        return proxy.getProxy();
    }

    private static Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(AccessTest::nothing)
                .toArray();
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() && type != void.class ? Array.get(Array.newInstance(type, 1), 0) : null;
    }
}
