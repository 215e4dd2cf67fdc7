package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Without a mouse: the main jobs of a leader, an analyst, an administrator and a comms officer, by keys alone. Those of a
 * force and of an approver are in {@code FeedbackFormIT}.
 */
class KeyboardIT extends BrowserTest {

    /** The data folder of these tests outlives a run of them. */
    private static final String NEW_NAME = "keys-" + System.currentTimeMillis();

    @Test
    void a_leader_finds_a_region_walks_its_chart_and_comes_back() {
        signIn("leader");
        open("/");
        page.locator(".search-button").waitFor();
        page.keyboard().press("Control+k");
        page.locator(".search-dialog input:focus").waitFor();
        page.keyboard().type("east midlands");
        page.locator(".search-found a[href='regions/EMSOU']").first().waitFor();
        page.keyboard().press("Enter");
        page.waitForURL("**/regions/EMSOU");

        page.locator(".drawing-title:has-text('September 2021') ~ * .point[tabindex='0']:visible")
                .focus();
        page.keyboard().press("ArrowRight");
        assertThat(focused()).startsWith("February 2021: ");
        assertThat(page.locator(".drawing-tip:popover-open").innerText()).isEqualTo(focused());
        page.keyboard().press("End");
        assertThat(focused()).startsWith("January 2023: ");
        page.keyboard().press("Escape");
        assertThat(page.locator(".drawing-tip:popover-open").count()).isZero();
    }

    @Test
    void on_the_map_the_arrow_keys_go_where_they_point_and_enter_opens_the_region() {
        signIn("leader");
        open("/teams");
        page.locator(".point[aria-label^='West Midlands']:visible").focus();
        page.keyboard().press("ArrowRight");
        assertThat(focused()).startsWith("East Midlands: ");
        page.keyboard().press("ArrowRight");
        assertThat(focused()).startsWith("Eastern: ");
        page.keyboard().press("Enter");
        page.waitForURL("**/regions/ERSOU**");
        assertThat(page.locator("h1").innerText()).isEqualTo("Eastern");
    }

    @Test
    void the_first_stop_leads_past_the_navigation() {
        signIn("leader");
        open("/benefits");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
    }

    @Test
    void an_analyst_sends_a_file_reads_what_it_would_change_loads_it_and_takes_it_back(@TempDir Path folder)
            throws IOException {
        String name = NEW_NAME + ".csv";
        Path file = Files.writeString(folder.resolve(name), """
                reference,kind,date,force,threat,strand,level,quantity,operation
                %s,disruption,2022-03-01,Gwent,fraud,pursue,minor,1,
                """.formatted(NEW_NAME));
        signIn("analyst");
        // asked for in time: what listens only when the key is pressed may hear of the choice too late
        page.onFileChooser(chooser -> {});
        open("/imports");
        // its button stands there before what it does has arrived
        page.evaluate("customElements.whenDefined('vaadin-upload').then(() => true)");
        tabTo("vaadin-upload vaadin-button");
        page.waitForFileChooser(() -> page.keyboard().press("Enter")).setFiles(file);
        page.locator(".import-result")
                .filter(containing(name + " can be loaded"))
                .waitFor();
        tabTo(".import-result vaadin-button[theme~='primary']");
        page.keyboard().press("Enter");
        page.locator(".import-result").filter(containing(name + " is loaded")).waitFor();
        tabTo("vaadin-button[aria-label='Undo the import of " + name + "']");
        page.keyboard().press("Enter");
        tabTo("vaadin-dialog vaadin-button[theme~='primary']");
        page.keyboard().press("Enter");
        page.locator("tr")
                .filter(containing(name))
                .filter(containing("Taken back"))
                .waitFor();
    }

    @Test
    void an_administrator_makes_an_account() {
        signIn("admin");
        open("/accounts");
        tabTo("main vaadin-button[theme~='primary']");
        page.keyboard().press("Enter");
        tabTo("vaadin-dialog vaadin-text-field input");
        page.keyboard().type(NEW_NAME);
        page.keyboard().press("Tab");
        page.keyboard().type("Without A Mouse");
        tabTo("vaadin-dialog vaadin-button[theme~='primary']");
        page.keyboard().press("Enter");
        page.locator("main tr").filter(containing(NEW_NAME)).waitFor();
    }

    @Test
    void a_comms_officer_makes_a_poster() {
        signIn("comms");
        open("/reports");
        tabTo(".template-card");
        page.keyboard().press("Enter");
        page.locator("a[download]").first().waitFor();
        tabTo("a[download]");
        assertThat(page.waitForDownload(() -> page.keyboard().press("Enter")).suggestedFilename())
                .endsWith(".pdf");
    }

    /** Presses Tab, as often as a reader would, until the focus is on the first that fits. */
    private void tabTo(String selector) {
        for (int stop = 0; stop < 200; stop++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("wanted => document.activeElement.matches(wanted)", selector)) {
                return;
            }
        }
        throw new AssertionError("Tab does not lead to " + selector + " at " + page.url());
    }

    private Locator.FilterOptions containing(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }
}
