package toex.outcomes.performance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.KaribuTest;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

class PerformanceViewTest extends KaribuTest {

    @Autowired
    PerformanceService performance;

    @Test
    void disruptions_are_broken_down_where_the_address_names_no_measure() {
        signIn("leader");
        open("performance", PerformanceView.class);
        assertThat(text())
                .contains("299 serious and organised crime disruptions recorded")
                .contains("432", "406", "21", "15");
        assertThat(drawn()).containsExactly("by month", "by region", "by threat type", "by 4P strand", "by level");
    }

    @Test
    void the_address_chooses_the_measure_and_keeps_it_when_the_region_changes() {
        signIn("comms");
        open("performance?measure=safeguarding-referral", PerformanceView.class);
        assertThat(text()).contains("432 safeguarding referrals completed", "is not a National Referral Mechanism");
        assertThat(drawn()).containsExactly("by month", "by region", "by threat type", "by 4P strand");
        open("performance?measure=safeguarding-referral&region=EMSOU", PerformanceView.class);
        assertThat(text()).contains(total("EMSOU") + " safeguarding referrals completed", "East Midlands");
        assertThat(drawn()).containsExactly("by month", "by force", "by threat type", "by 4P strand");
    }

    @Test
    void every_other_count_can_be_broken_down_from_its_card() {
        signIn("force");
        open("performance?period=2022", PerformanceView.class);
        assertThat(all(MeasureLink.class))
                .extracting(MeasureLink::getHref)
                .containsExactly(
                        "performance?period=2022&measure=ocg-identified",
                        "performance?period=2022&measure=priority-individual-identified",
                        "performance?period=2022&measure=safeguarding-referral",
                        "performance?period=2022&measure=supported-job");
    }

    @Test
    void a_chosen_period_says_what_it_is_compared_with() {
        signIn("leader");
        open("performance?period=2022", PerformanceView.class);
        assertThat(text().replaceAll(" ([:.])", "$1"))
                .contains("2022: " + disruptions("2022") + ". 2021: " + disruptions("2021") + ".");
    }

    @Test
    void a_period_without_records_says_where_there_are_some() {
        signIn("leader");
        open("performance?period=2019", PerformanceView.class);
        assertThat(text())
                .contains(
                        "There are no records for 2019, all regions.",
                        "January 2021 to January 2023",
                        "Show all dates");
        assertThat(all(DrawingView.class)).isEmpty();
    }

    @Test
    void an_unknown_measure_is_told_and_disruptions_are_shown() {
        signIn("leader");
        open("performance?measure=arrests", PerformanceView.class);
        assertThat(text()).contains("“arrests” is not one of the measures", "299 serious and organised crime");
    }

    @Test
    void an_analyst_turns_the_pages_of_the_records_behind_the_figure() {
        signIn("analyst");
        open("performance?measure=supported-job", PerformanceView.class);
        assertThat(text()).contains("1 to 20 of 406", "DEMO-JOB-0406");
        press("Next");
        assertThat(text()).contains("21 to 40 of 406", "DEMO-JOB-0386").doesNotContain("DEMO-JOB-0387");
        press("Previous");
        assertThat(get(Button.class, "Previous").isEnabled()).isFalse();
    }

    @Test
    void nobody_else_sees_a_single_record() {
        for (String account : List.of("leader", "comms", "approver", "force")) {
            signIn(account);
            open("performance", PerformanceView.class);
            assertThat(text()).contains("299").doesNotContain("DEMO-");
        }
    }

    private List<String> drawn() {
        return all(DrawingView.class).stream()
                .filter(view ->
                        view.getParent().filter(Breakdowns.class::isInstance).isPresent())
                .map(view ->
                        text(view).replaceAll("(?s).* (by (?:month|region|force|threat type|4P strand|level)).*", "$1"))
                .toList();
    }

    private String disruptions(String period) {
        return SystemUser.call(() -> performance
                .headlines(new Scope(Period.parse(period), null))
                .get(2)
                .figure()
                .text());
    }

    private String total(String region) {
        return SystemUser.call(() -> performance
                .headlines(new Scope(Period.ALL, new RegionCode(region)))
                .get(3)
                .figure()
                .text());
    }
}
