package toex.outcomes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No test depends on how quick the machine is. */
class PatienceTest {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("toex.outcomes");

    private static final Set<String> LIMITS =
            Set.of("atMost", "timeout", "setTimeout", "setDefaultTimeout", "setDefaultNavigationTimeout");

    @Test
    void all_tests_wait_equally_long() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Chromium.class, Patience.class)
                .should()
                .callMethodWhere(describe("a limit of its own", call -> isLimit(call.getTarget())))
                .check(TESTS);
        assertThat(await())
                .extracting("timeoutConstraint")
                .extracting("maxWaitTime")
                .isEqualTo(Patience.LONGEST);
    }

    /** A browser window that is opened elsewhere has the limit of Playwright, which is half a minute. */
    @Test
    void windows_of_browsers_are_opened_in_one_place() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Chromium.class)
                .should()
                .callMethodWhere(describe(
                        "a browser's own window",
                        call -> call.getTarget().getOwner().isEquivalentTo(Browser.class)
                                && call.getTarget().getName().startsWith("new")))
                .check(TESTS);
    }

    private static boolean isLimit(AccessTarget target) {
        return (isOf(target, "org.awaitility") || isOf(target, "com.microsoft.playwright"))
                && LIMITS.contains(target.getName());
    }

    private static boolean isOf(AccessTarget target, String owner) {
        return target.getOwner().getName().startsWith(owner);
    }
}
