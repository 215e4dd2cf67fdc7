package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import toex.outcomes.Chromium;

/** {@code kill -9} while an editor types, and a connection that is lost: what was typed is there afterwards. */
class KilledWhileTypingIT {

    private static final Browser BROWSER = Chromium.launch();
    private static final Duration MAY_BE_LOST = Duration.ofSeconds(2);
    private static final String FIELD = ".section-field vaadin-text-area textarea";
    private static final String SHOWS = "text => document.querySelector('%s')?.value === text".formatted(FIELD);
    private static final String DRAFT = "/content/process-step/step-1";

    /** A word and when it had been typed. */
    private record Typed(String word, Instant at) {}

    @TempDir
    Path folder;

    private final List<Typed> typed = new ArrayList<>();

    @Test
    void a_killed_portal_and_a_lost_connection_cost_no_more_than_two_seconds_of_typing() throws IOException {
        String port = freePort();
        try (BrowserContext window = BROWSER.newContext();
                Page page = window.newPage()) {
            Instant killed;
            try (PortalProcess portal = start(port)) {
                open(page, portal.ready());
                page.getByRole(AriaRole.BUTTON, named("Begin a new version")).click();
                Locator words = words(page);
                words.fill("");
                type(words, 40);
                window.setOffline(true);
                type(words, 20);
                window.setOffline(false);
                type(words, 40);
                portal.kill();
                killed = Instant.now();
                type(words, 20);
            }
            try (PortalProcess again = start(port);
                    BrowserContext other = BROWSER.newContext();
                    Page elsewhere = other.newPage()) {
                open(elsewhere, again.ready());
                assertThat(words(elsewhere).inputValue())
                        .as("saved two seconds before the portal was killed at the latest")
                        .startsWith(textUntil(killed.minus(MAY_BE_LOST)));
                open(page, again.ready());
                page.waitForFunction(SHOWS, all());
                page.getByText("Saved at").first().waitFor();
                elsewhere.reload();
                elsewhere.waitForFunction(SHOWS, all());
            }
        }
    }

    private PortalProcess start(String port) {
        return PortalProcess.start(
                folder, "run", "--port", port, "--data", folder.resolve("data").toString());
    }

    private static void open(Page page, URI portal) {
        page.navigate(portal.resolve(DRAFT).toString());
        page.locator("input[name=username]").fill("comms");
        page.locator("input[name=password]").fill("demo");
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(address -> address.contains(DRAFT));
        words(page).waitFor();
    }

    private static Locator words(Page page) {
        return page.locator(FIELD).first();
    }

    private void type(Locator words, int count) {
        for (int i = 0; i < count; i++) {
            String word = "word%d ".formatted(typed.size() + 1);
            words.pressSequentially(word, new Locator.PressSequentiallyOptions().setDelay(10));
            typed.add(new Typed(word, Instant.now()));
        }
    }

    private String all() {
        return textUntil(Instant.MAX);
    }

    private String textUntil(Instant time) {
        return typed.stream()
                .filter(word -> word.at().isBefore(time))
                .map(Typed::word)
                .collect(Collectors.joining());
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
