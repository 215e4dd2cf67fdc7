package toex.outcomes.runtime;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import toex.outcomes.Chromium;

/**
 * {@code kill -9} of a portal while somebody writes a step of the process in one tab and a report in another, after a
 * connection that was lost: what was typed is there in the next portal, even what was typed while there was none.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledWhileTypingIT {

    private static final String STEP = "/content/process-step/step-1";
    private static final String REPORT = "/drafts/outcome-summary-2022-q4";
    private static final Duration MAY_BE_LOST = Duration.ofSeconds(2);
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final BrowserContext window = Chromium.window(new Browser.NewContextOptions());
    private final Page stepTab = window.newPage();
    private final Page reportTab = window.newPage();
    private final Typist typist = new Typist(stepTab, words(stepTab));

    private Path folder;
    private PortalProcess portal;
    private Instant savedUntil;

    @BeforeAll
    void killAPortalInTheMiddleOfWords(@TempDir Path data) throws IOException {
        folder = data;
        String port = freePort();
        portal = start(port);
        signIn();
        beginStepAndLoseTheConnection();
        beginReport();
        typist.watchServer();
        typist.type(MAY_BE_LOST.multipliedBy(2));
        reportTab.keyboard().type("Typed at the last moment. ");
        savedUntil = Instant.now().minus(MAY_BE_LOST).minus(whatTheServerNeeds());
        portal.kill();
        typist.type(A_MOMENT);
        reportTab.keyboard().type("Typed while it was away.");
        leave(stepTab);
        leave(reportTab);
        portal = start(port);
        signIn();
    }

    private void beginStepAndLoseTheConnection() {
        open(stepTab, STEP);
        stepTab.getByRole(AriaRole.BUTTON, named("Begin a new version")).click();
        words(stepTab).fill("");
        typist.type(A_MOMENT);
        window.setOffline(true);
        typist.type(A_MOMENT);
        window.setOffline(false);
    }

    private void beginReport() {
        open(reportTab, REPORT);
        reportTab
                .getByRole(AriaRole.BUTTON, named("Which threats").setExact(true))
                .click();
        introduction().fill("Saved before. ");
        assertThat(introductionSaved()).containsText("Saved at");
        introduction().press("End");
    }

    /** An answer that is under way when a word is typed, and the one that says it is saved: almost nothing, but on a slow machine. */
    private Duration whatTheServerNeeds() {
        return typist.slowestAnswer().multipliedBy(2);
    }

    /** Tabs that stay would come back by themselves, sooner or later than the test looks. */
    private static void leave(Page tab) {
        tab.navigate("about:blank");
    }

    @AfterAll
    void close() {
        window.close();
        portal.close();
    }

    @Test
    void a_killed_portal_and_a_lost_connection_cost_no_more_than_two_seconds_of_typing_and_the_tab_brings_those_back() {
        try (Page elsewhere = window.newPage()) {
            open(elsewhere, STEP);
            assertThat(words(elsewhere).inputValue())
                    .as("saved two seconds before the portal was killed at the latest")
                    .startsWith(typist.until(savedUntil));
            open(stepTab, STEP);
            assertThat(words(stepTab)).hasValue(typist.all());
            stepTab.getByText("Saved at").first().waitFor();
            elsewhere.reload();
            assertThat(words(elsewhere)).hasValue(typist.all());
        }
    }

    @Test
    void what_was_typed_before_and_after_a_portal_was_killed_stands_in_the_report_of_the_next_one() {
        open(reportTab, REPORT);
        // the section opens by itself, because the tab has words of it
        assertThat(introduction()).hasValue("Saved before. Typed at the last moment. Typed while it was away.");
        assertThat(introductionSaved()).containsText("Saved at");
        assertThat(reportTab.evaluate(
                        "Object.keys(sessionStorage).filter(key => key.startsWith('toex-words/')).length"))
                .isEqualTo(0);
    }

    private void signIn() {
        try (Page page = window.newPage()) {
            Chromium.signIn(page, portal.ready().resolve("/").toString().replaceFirst("/$", ""), "comms");
        }
    }

    private void open(Page page, String address) {
        page.navigate(portal.ready().resolve(address).toString());
        Chromium.settle(page);
    }

    private static Locator words(Page page) {
        return page.locator(".section-field vaadin-text-area textarea").first();
    }

    private Locator introduction() {
        return reportTab.locator(".draft-section-editor textarea").first();
    }

    private Locator introductionSaved() {
        return reportTab
                .locator(".draft-section-editor .draft-words:has(textarea) .saved")
                .first();
    }

    private PortalProcess start(String port) {
        return PortalProcess.start(
                folder, "run", "--port", port, "--data", folder.resolve("data").toString());
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static String freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(socket.getLocalPort());
        }
    }
}
