package toex.outcomes.reports.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import toex.outcomes.BrowserTest;
import toex.outcomes.document.ReadPdf;

class ReportsIT extends BrowserTest {

    @Test
    void a_comms_officer_chooses_a_template_sees_its_pages_and_takes_the_file() throws Exception {
        signIn("comms");
        open("/reports?period=2022-23");
        screenshot("reports-choose-1440");
        assertAccessible();
        page.locator(".template-card", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Outcome summary"))
                .click();
        Locator download = page.locator("a.action[download]");
        assertThat(download).isVisible();
        settle();
        assertThat(page.locator(".report-pages img").first()).isVisible();
        screenshot("reports-made-1440");
        assertAccessible();
        Download file = page.waitForDownload(download::click);
        assertThat(file.suggestedFilename()).isEqualTo("outcome-summary-2022-23-OFFICIAL.pdf");
        assertThat(ReadPdf.of(Files.readAllBytes(file.path())).text())
                .contains("April 2022 to March 2023 · All regions");
        Download other = page.waitForDownload(
                () -> page.locator("a[download]:has-text('Page (HTML)')").click());
        page.setContent(Files.readString(other.path()));
        assertThat(page.locator("h1")).hasCount(1);
        screenshot("reports-html-1440");
        assertAccessible();
    }

    @Test
    void a_telephone_shows_the_pages_too() {
        signIn("leader");
        resize(390);
        open("/reports?template=poster");
        assertThat(page.locator("a.action[download]")).isVisible();
        assertThat(page.locator(".report-pages img").first()).isVisible();
        screenshot("reports-made-390");
        assertAccessible();
    }
}
