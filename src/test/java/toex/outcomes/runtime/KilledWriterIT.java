package toex.outcomes.runtime;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toex.outcomes.BrowserTest;

/** {@code kill -9} of a portal while somebody writes a report: no word is lost, not even those typed while it was away. */
class KilledWriterIT extends BrowserTest {

    private static final String DRAFT = "/drafts/outcome-summary-2022-q4";

    @TempDir
    static Path folder;

    @Test
    void what_was_typed_before_and_after_a_portal_was_killed_stands_in_the_draft_of_the_next_one() throws IOException {
        String port = Integer.toString(freePort());
        String portal = "http://127.0.0.1:" + port;
        try (PortalProcess killed = start(port)) {
            killed.ready();
            signIn("comms", portal);
            open(portal + DRAFT);
            page.getByRole(
                            AriaRole.BUTTON,
                            new GetByRoleOptions().setName("Which threats").setExact(true))
                    .click();
            introduction().fill("Saved before. ");
            assertThat(page.locator(".draft-section-editor .draft-words:has(textarea) .saved")
                            .first())
                    .containsText("Saved at");
            introduction().press("End");
            page.keyboard().type("Typed at the last moment. ");
            killed.kill();
            page.keyboard().type("Typed while it was away.");
        }
        try (PortalProcess next = start(port)) {
            next.ready();
            signIn("comms", portal);
            open(portal + DRAFT);
            // the section opens by itself, because the tab has words of it
            assertThat(introduction()).hasValue("Saved before. Typed at the last moment. Typed while it was away.");
            assertThat(page.locator(".draft-section-editor .draft-words:has(textarea) .saved")
                            .first())
                    .containsText("Saved at");
            assertThat(page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('toex-words/')).length"))
                    .isEqualTo(0);
        }
    }

    private Locator introduction() {
        return page.locator(".draft-section-editor textarea").first();
    }

    private static PortalProcess start(String port) {
        return PortalProcess.start(
                folder, "run", "--port", port, "--data", folder.resolve("data").toString());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
