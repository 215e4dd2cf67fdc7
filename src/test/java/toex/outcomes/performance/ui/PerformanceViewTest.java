package toex.outcomes.performance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.KaribuTest;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.PageParts;

class PerformanceViewTest extends KaribuTest {

    @Autowired
    PerformanceService performance;

    @Autowired
    JdbcClient jdbc;

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
    void levels_are_drawn_in_the_steps_of_one_ramp_and_what_was_not_recorded_in_a_pattern() {
        signIn("leader");
        open("performance", PerformanceView.class);
        String html = all(DrawingView.class).stream()
                .filter(view -> view.hasClassName("breakdown-quarters"))
                .map(view -> view.getElement().getOuterHTML())
                .findFirst()
                .orElseThrow();
        assertThat(html)
                .contains("--chart-first-step", "--chart-second-step", "--chart-third-step", "--chart-fourth-step")
                .contains("--chart-apart", "--chart-edge")
                .doesNotContain("--chart-second,", "--chart-third,", "--chart-fourth,");
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
        assertThat(text()).contains("406").doesNotContain("DEMO-JOB");
        unfold("The records behind it: 406");
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

    @Test
    void the_address_chooses_the_rows_and_columns_of_the_table() {
        signIn("leader");
        open("performance?rows=strand&columns=level", PerformanceView.class);
        assertThat(text()).contains("by 4P strand and by level of disruption");
        assertThat(text(get(PivotGrid.class))).contains("Pursue", "Moderate", "Not recorded", "299");
        assertThat(cells()).isEmpty();
    }

    @Test
    void a_new_choice_of_rows_stands_in_the_address_and_never_makes_both_the_same() {
        signIn("leader");
        open("performance?rows=strand&columns=level&beside-period=2021", PerformanceView.class);
        enter(dimension("Rows"), Optional.of(Dimension.LEVEL));
        assertThat(address()).contains("rows=level", "columns=strand", "beside-period=2021");
        assertThat(text()).contains("by level of disruption and by 4P strand");
    }

    @Test
    void an_analyst_follows_a_cell_to_its_records() {
        signIn("analyst");
        open("performance?rows=region&columns=threat", PerformanceView.class);
        open(cells().getFirst(), PerformanceView.class);
        assertThat(text(get(RecordsSection.class)))
                .contains("East Midlands, Child sexual abuse and exploitation", "List all records", "DEMO-DIS-");
        assertThat(text(get(RecordsSection.class)).split("DEMO-DIS-").length - 1)
                .isEqualTo(count("region = 'EMSOU' AND threat = 'child-sexual-exploitation'"));
    }

    @Test
    void a_group_without_records_says_so() {
        signIn("analyst");
        open("performance?records=force:W99999999", PerformanceView.class);
        assertThat(text(get(RecordsSection.class))).contains("No record is in this group");
    }

    @Test
    void two_periods_stand_side_by_side_with_their_difference() {
        signIn("leader");
        open("performance?period=2022&beside-period=2021", PerformanceView.class);
        assertThat(text(get(SideSection.class)))
                .contains(
                        "2022 · All regions beside 2021 · All regions",
                        disruptions("2022"),
                        disruptions("2021"),
                        "+%d".formatted(Integer.parseInt(disruptions("2022")) - Integer.parseInt(disruptions("2021"))));
    }

    @Test
    void a_region_stands_beside_all_regions() {
        signIn("comms");
        open("performance?region=EMSOU&beside-region=all", PerformanceView.class);
        assertThat(text(get(SideSection.class))).contains("East Midlands beside All dates · All regions", "299");
        open("performance?region=EMSOU&beside-region=EMSOU", PerformanceView.class);
        unfold("Side by side");
        assertThat(text(get(SideSection.class))).contains("Choose a period or a region");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rows=colour",
                "measures=disruption,arrests",
                "force=nobody",
                "threat=%27--",
                "level=huge",
                "columns=stage",
                "rows=level&columns=level",
                "beside-period=yesterday",
                "beside-region=%3Cscript%3E",
                "records=region",
                "records=region:EMSOU,region:ERSOU",
                "records=quarter:2022-Q1",
                "records=month:2022-13",
                "records=%27%20OR%201=1",
                "measure=%00"
            })
    void nonsense_in_the_address_is_told_and_the_page_stands(String query) {
        signIn("analyst");
        open("performance?" + query, PerformanceView.class);
        assertThat(all(Notice.class)).hasSize(1);
        assertThat(text()).contains("299");
    }

    @Test
    void what_the_page_shows_is_downloaded_with_period_and_marking_in_its_name() {
        signIn("leader");
        open("performance?period=2022&region=EMSOU&rows=threat&columns=level", PerformanceView.class);
        List<Anchor> links = all(all(DownloadLinks.class).getFirst(), Anchor.class);
        assertThat(links.getFirst().getHref()).contains("toex-disruption-2022-EMSOU-OFFICIAL.csv");
        assertThat(links.getLast().getHref()).contains("toex-disruption-2022-EMSOU-OFFICIAL.xlsx");
        String csv = new String(download(links.getFirst()), StandardCharsets.UTF_8);
        assertThat(csv)
                .contains("by threat type by level of disruption,disruption,Total,Total,", "synthetic records")
                .contains("job-days")
                .doesNotContain("DEMO-DIS");
        assertThat(download(links.getLast())).startsWith('P', 'K');
    }

    @Test
    void several_measures_stand_beside_each_other_in_one_table() {
        signIn("leader");
        open("performance?measures=disruption,supported-job&rows=region", PerformanceView.class);
        assertThat(text(get(PivotSection.class))).contains("Disruptions, supported jobs by region");
        assertThat(text(get(PivotGrid.class)))
                .contains("serious and organised crime disruptions recorded", "supported jobs", "299", "406");
        open("performance?measures=disruption,supported-job&rows=region&columns=strand", PerformanceView.class);
        assertThat(text(get(PivotGrid.class)))
                .contains("supported jobs, East Midlands, Pursue", "disruptions recorded, East Midlands, Pursue");
    }

    @Test
    void the_table_counts_one_force_and_threat_and_everything_stands_in_the_address() {
        signIn("analyst");
        open("performance?rows=strand&columns=level&force=E23000014", PerformanceView.class);
        enter(select("Threat type"), "county-lines");
        assertThat(address()).contains("rows=strand", "columns=level", "force=E23000014", "threat=county-lines");
        assertThat(text(get(PivotSection.class)))
                .contains("West Midlands, County lines and criminal exploitation only");
        int counted = count("organisation = 'E23000014' AND threat = 'county-lines'");
        assertThat(counted).isPositive();
        assertThat(text(get(PivotGrid.class)).strip()).endsWith(" " + counted);
        assertThat(cells().getFirst().replace("%3A", ":").replace("%2C", ","))
                .contains("force:E23000014", "threat:county-lines");
    }

    @Test
    void a_level_leaves_out_what_has_no_levels() {
        signIn("leader");
        open("performance?measures=disruption,supported-job&rows=region&level=major", PerformanceView.class);
        assertThat(text(get(PivotSection.class)))
                .contains("Only disruptions have a level")
                .doesNotContain("406");
    }

    @Test
    void the_table_is_downloaded_by_itself() {
        signIn("leader");
        open("performance?measures=disruption,supported-job&rows=threat&force=W15000002", PerformanceView.class);
        Anchor link = all(get(PivotSection.class), DownloadLinks.class).stream()
                .flatMap(links -> all(links, Anchor.class).stream())
                .findFirst()
                .orElseThrow();
        assertThat(link.getHref()).contains("toex-table-disruption-supported-job-all-OFFICIAL.csv");
        assertThat(new String(download(link), StandardCharsets.UTF_8))
                .contains("by threat type: Gwent only", "supported-job")
                .doesNotContain("by month", "safeguarding-referral");
    }

    @Test
    void the_page_lists_its_parts_and_each_link_leads_to_one() {
        signIn("analyst");
        open("performance?period=2022", PerformanceView.class);
        List<String> targets = all(get(PageParts.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
        assertThat(targets).hasSize(9).allMatch(href -> href.startsWith("performance?period=2022#"));
        List<String> ids = all(Component.class).stream()
                .flatMap(component -> component.getId().stream())
                .toList();
        assertThat(targets).allMatch(href -> ids.contains(href.substring(href.indexOf('#') + 1)));
    }

    @Test
    void a_cell_of_the_table_opens_its_source_and_no_cell_opens_none() {
        signIn("leader");
        open("performance?rows=strand&columns=level", PerformanceView.class);
        PivotGrid grid = get(PivotGrid.class);
        press(grid, 0);
        assertThat(text(get(Dialog.class)))
                .contains(grid.figures().getFirst().text(), "Definition", "Pursue", "demonstration-outcomes.csv");
        get(Dialog.class).close();
        answer();
        press(grid, grid.figures().size());
        press(grid, -1);
        assertThat(all(Dialog.class)).isEmpty();
    }

    private void press(PivotGrid grid, int place) {
        String door = "event.target.closest('button[data-figure]')";
        var data = JacksonUtils.createObjectNode()
                .put(door + " !== null", true)
                .put(door + ".getAttribute('data-figure')", String.valueOf(place));
        grid.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(grid.getElement(), "click", data));
        answer();
    }

    /** Where the cells of the table lead. */
    private static List<String> cells() {
        return Jsoup.parse(get(PivotGrid.class).getElement().getOuterHTML())
                .select("td a")
                .eachAttr("href");
    }

    @SuppressWarnings("unchecked")
    private static Select<String> select(String label) {
        return get(Select.class, label);
    }

    @SuppressWarnings("unchecked")
    private static Select<Optional<Dimension>> dimension(String label) {
        return get(Select.class, label);
    }

    private int count(String condition) {
        return jdbc.sql("SELECT COUNT(*) FROM outcome_record WHERE kind = 'disruption' AND " + condition)
                .query(Integer.class)
                .single();
    }

    private List<String> drawn() {
        return all(DrawingView.class).stream()
                .filter(view ->
                        view.getParent().filter(Breakdowns.class::isInstance).isPresent()
                                && !view.hasClassName("breakdown-quarters"))
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
