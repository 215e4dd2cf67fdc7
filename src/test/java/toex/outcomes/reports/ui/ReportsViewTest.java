package toex.outcomes.reports.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.KaribuTest;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.reports.Report;
import toex.outcomes.reports.ReportService;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

class ReportsViewTest extends KaribuTest {

    @Autowired
    ReportService reports;

    @Test
    void each_template_can_be_chosen_for_the_period_and_region_that_the_reader_looks_at() {
        signIn("leader");
        open("reports?period=2022&region=EMSOU", ReportsView.class);
        assertThat(all(TemplateCard.class))
                .extracting(Anchor::getHref)
                .containsExactly(
                        "reports?template=benefits-note&period=2022&region=EMSOU",
                        "reports?template=outcome-summary&period=2022&region=EMSOU",
                        "reports?template=poster&period=2022&region=EMSOU",
                        "reports?template=region-pack&period=2022&region=EMSOU");
        assertThat(text()).contains("Outcome summary", "Poster", "Everything on one A4 sheet");
        assertThat(all(ReportPanel.class)).isEmpty();
    }

    @Test
    void the_address_makes_the_report_shows_it_and_hands_it_out() throws Exception {
        signIn("comms");
        open("reports?template=poster&period=2022-23&region=EMSOU", ReportsView.class);
        finish();
        Report same = SystemUser.call(
                () -> reports.make("poster", new Scope(Period.parse("2022-23"), new RegionCode("EMSOU"))));
        Anchor download = all(Anchor.class).stream()
                .filter(link -> link.getText().equals("Download the PDF"))
                .findFirst()
                .orElseThrow();
        assertThat(download(download)).isEqualTo(same.file());
        assertThat(ReadPdf.of(download(download)).text()).contains("East Midlands");
        assertThat(text()).contains("poster-2022-23-EMSOU-OFFICIAL.pdf");
        assertThat(get(PageImages.class).getElement().getAttribute("aria-label"))
                .contains("Operational outcomes: April 2022 to March 2023 · East Midlands");
    }

    @Test
    void while_it_is_made_the_page_says_so() {
        signIn("leader");
        open("reports?template=outcome-summary", ReportsView.class);
        assertThat(all(ProgressBar.class).size() + all(PageImages.class).size()).isEqualTo(1);
        finish();
        assertThat(all(ProgressBar.class)).isEmpty();
    }

    @Test
    void a_template_that_does_not_exist_is_named_with_those_that_do() {
        signIn("analyst");
        open("reports?template=newsletter", ReportsView.class);
        assertThat(text())
                .contains(
                        "There is no template “newsletter”. Choose one below: benefits-note, outcome-summary, poster, region-pack.");
        assertThat(all(ReportPanel.class)).isEmpty();
    }

    @Test
    void the_chosen_card_is_the_current_one() {
        signIn("admin");
        open("reports?template=poster", ReportsView.class);
        List<String> current = all(TemplateCard.class).stream()
                .filter(card -> card.getElement().hasAttribute("aria-current"))
                .map(Anchor::getHref)
                .toList();
        assertThat(current).containsExactly("reports?template=poster");
        finish();
    }

    /** Lets the page ask, as its browser does every quarter of a second, until the report is there. */
    private static void finish() {
        await().pollInSameThread().untilAsserted(() -> {
            answer();
            assertThat(all(FinishedReport.class)).hasSize(1);
        });
    }
}
