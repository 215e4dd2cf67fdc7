package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import toex.outcomes.PortalTest;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.audit.AuditTrail;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.document.ReadPdf.Element;
import toex.outcomes.document.Validity;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

@PortalTest
class ReportServiceTest {

    private static final Scope REGION = new Scope(Period.parse("2022-23"), new RegionCode("EMSOU"));
    private static final Scope BEFORE_ALL = new Scope(Period.parse("2015"), null);

    @Autowired
    ReportService reports;

    @Autowired
    SnapshotService snapshots;

    @Autowired
    AuditTrail trail;

    @Autowired
    PerformanceService performance;

    @Autowired
    JdbcClient jdbc;

    static Stream<Arguments> everyTemplateAndScope() {
        return Stream.concat(
                Stream.concat(wholeReports(), everyScope("benefits-note")),
                Stream.of(Arguments.of("region-pack", REGION)));
    }

    /** Those that show everything. */
    static Stream<Arguments> wholeReports() {
        return Stream.of("poster", "outcome-summary").flatMap(ReportServiceTest::everyScope);
    }

    private static Stream<Arguments> everyScope(String template) {
        return Stream.of(Scope.ALL, REGION, BEFORE_ALL).map(scope -> Arguments.of(template, scope));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateAndScope")
    void every_report_is_valid_for_readers_and_for_the_archive(String template, Scope scope) throws Exception {
        Report report = make(template, scope);
        PdfFiles.keep(report);
        assertThat(Validity.faults(report.file(), "ua1")).isEmpty();
        assertThat(Validity.faults(report.file(), "3a")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyTemplateAndScope")
    void every_page_says_that_the_data_are_for_demonstration_and_how_they_are_marked(String template, Scope scope)
            throws Exception {
        ReadPdf pdf = ReadPdf.of(make(template, scope).file());
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.furniture(page))
                    .contains("Demonstration data")
                    .filteredOn("OFFICIAL"::equals)
                    .hasSize(2);
        }
        assertThat(pdf.untagged()).isEmpty();
    }

    @Test
    void the_same_data_give_the_same_bytes() {
        for (String template : List.of("poster", "outcome-summary")) {
            assertThat(make(template, REGION).file())
                    .isEqualTo(make(template, REGION).file());
        }
    }

    @Test
    void the_trail_keeps_that_a_report_was_made_and_of_what_data() {
        make("poster", REGION);
        AuditEvent event = SystemUser.call(() -> trail.latest(1)).getFirst().event();
        Template poster = TemplateFile.read("poster");
        String data = SystemUser.call(
                () -> FrozenSnapshot.of(poster, snapshots.take(REGION)).fingerprint());
        assertThat(event)
                .isEqualTo(new AuditEvent(
                        "command line", "report-made", "poster", "period 2022-23, region EMSOU, data " + data));
    }

    @Test
    void a_region_pack_sets_the_region_beside_the_whole_programme() throws Exception {
        ReadPdf pdf = ReadPdf.of(make("region-pack", REGION).file());
        Snapshot snapshot = SystemUser.call(() -> snapshots.take(REGION));
        assertThat(pdf.text())
                .contains("in East Midlands")
                .contains("Serious and organised crime disruptions recorded %s %s"
                        .formatted(
                                snapshot.counts().get(2).text(),
                                snapshot.national().get(2).text()))
                .contains("management information");
        assertThatThrownBy(() -> make("region-pack", Scope.ALL))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Choose the region first");
    }

    @Test
    void the_benefits_note_is_two_pages_whatever_was_chosen() throws Exception {
        for (Scope scope : List.of(Scope.ALL, REGION, BEFORE_ALL)) {
            ReadPdf pdf = ReadPdf.of(make("benefits-note", scope).file());
            assertThat(pdf.pages()).isEqualTo(2);
            assertThat(pdf.text()).contains("£156.3 million", "£30.8 million", "1.28×", "£43,938");
        }
    }

    @Test
    void the_poster_is_one_page_with_all_eight_panels() throws Exception {
        ReadPdf pdf = ReadPdf.of(make("poster", Scope.ALL).file());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text())
                .contains("£156.3 million", "£30.8 million")
                .contains("1.80×", "341 days", "£1.27 million", "£43,938")
                .contains("1.68×", "25 days", "£585,000", "1.28×", "309 days", "£7.3 million")
                .contains("21 organised crime groups", "15 priority individuals", "299 serious and organised crime")
                .contains("432 safeguarding referrals", "406 supported jobs")
                .contains("Operation Miyo", "Operation Booker", "Operation Alsatian")
                .contains("“We received a platinum service from the TOEX team”")
                .contains("made a massive difference to the development & enforcement”")
                .contains("greatly assisted the entire investigation.”")
                .contains("Gateway", "Terms", "Map", "Research", "Deliver")
                .contains("2020", "2021", "2022", "2023", "2023+")
                .contains("Crest Advisory");
        assertThat(pdf.all("Figure")).anyMatch(figure -> figure.alternative().contains("by region"));
    }

    @Test
    void the_outcome_summary_has_twelve_pages_six_charts_and_the_map() throws Exception {
        ReadPdf pdf = ReadPdf.of(make("outcome-summary", Scope.ALL).file());
        assertThat(pdf.pages()).isGreaterThanOrEqualTo(12);
        assertThat(pdf.all("Figure")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(pdf.all("H1")).hasSize(1);
        Snapshot snapshot = SystemUser.call(() -> snapshots.take(Scope.ALL));
        assertThat(pdf.all("BlockQuote")).hasSameSizeAs(snapshot.quotations()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(pdf.all("TOCI")).hasSizeGreaterThan(15);
        assertThat(pdf.text()).contains("management information, not official statistics");
    }

    @ParameterizedTest
    @MethodSource("wholeReports")
    void every_count_and_published_figure_is_in_the_text_as_it_is_on_screen(String template, Scope scope)
            throws Exception {
        String text = ReadPdf.of(make(template, scope).file()).text();
        Snapshot snapshot = SystemUser.call(() -> snapshots.take(scope));
        for (Figure figure : figures(snapshot)) {
            assertThat(text).contains(figure.text());
        }
    }

    @ParameterizedTest
    @MethodSource("everyTemplateAndScope")
    void every_figure_of_the_summary_is_listed_with_value_unit_and_source(String template, Scope scope)
            throws Exception {
        List<String> rows = rows(make("outcome-summary", scope));
        Snapshot snapshot = SystemUser.call(() -> snapshots.take(scope));
        for (Figure figure : figures(snapshot)) {
            assertThat(rows)
                    .as(figure.measure().name())
                    .anyMatch(row ->
                            row.toLowerCase().contains(figure.measure().name().toLowerCase())
                                    && row.contains(" " + figure.text() + " ")
                                    && row.contains(figure.measure().unit().label())
                                    && row.contains(figure.source().inWords()));
            assertThat(rows).anyMatch(row -> row.contains(figure.measure().definition()));
        }
    }

    @Test
    void every_row_of_every_table_is_in_the_summary() throws Exception {
        List<String> rows = rows(make("outcome-summary", Scope.ALL));
        Snapshot snapshot = SystemUser.call(() -> snapshots.take(Scope.ALL));
        for (FigureTable table : snapshot.tables()) {
            for (Figure figure : table.rows()) {
                String start = Objects.requireNonNull(figure.group()).label();
                boolean level = table.dimension() == toex.outcomes.figures.Dimension.LEVEL;
                assertThat(rows)
                        .as("%s %s", table.measure().name(), start)
                        .anyMatch(row -> level || row.startsWith(start) && row.contains(" " + figure.text()));
            }
        }
    }

    @Test
    void figures_are_those_of_the_region_and_the_published_ones_say_that_they_are_national() throws Exception {
        String text = ReadPdf.of(make("outcome-summary", REGION).file()).text();
        List<Figure> counts = SystemUser.call(() -> performance.headlines(REGION)).stream()
                .map(headline -> headline.figure())
                .toList();
        assertThat(counts)
                .allSatisfy(figure -> assertThat(text)
                        .contains(figure.text() + " " + figure.measure().name()));
        assertThat(text)
                .contains("East Midlands")
                .contains("figures for the whole of the United Kingdom, not for East Midlands")
                .contains("No force of East Midlands is quoted yet");
        assertThat(ReadPdf.of(make("poster", REGION).file()).text()).contains("not for East Midlands");
    }

    @Test
    void a_period_without_records_says_so_and_has_no_empty_sections() throws Exception {
        ReadPdf pdf = ReadPdf.of(make("outcome-summary", BEFORE_ALL).file());
        assertThat(pdf.text())
                .contains("No outcome is recorded for 2015, all regions.")
                .contains("£156.3 million");
        assertThat(pdf.bookmarks()).noneMatch(title -> title.contains("Which threats"));
        for (int page = 2; page <= pdf.pages(); page++) {
            assertThat(pdf.page(page).length()).as("page %d", page).isGreaterThan(150);
        }
    }

    @Test
    void the_name_of_the_file_has_the_period_the_region_and_the_marking() {
        assertThat(make("poster", REGION).fileName()).isEqualTo("poster-2022-23-EMSOU-OFFICIAL.pdf");
        assertThat(make("outcome-summary", Scope.ALL).fileName()).isEqualTo("outcome-summary-all-OFFICIAL.pdf");
        Scope days = new Scope(Period.parse("2022-04-01..2023-01-31"), null);
        assertThat(make("poster", days).fileName()).isEqualTo("poster-2022-04-01-to-2023-01-31-OFFICIAL.pdf");
    }

    @Test
    void what_does_not_exist_is_refused_with_what_does() {
        assertThatThrownBy(() -> make("newsletter", Scope.ALL))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "There is no template \"newsletter\". Choose one of: benefits-note, outcome-summary, poster, region-pack.");
        assertThatThrownBy(() -> make("poster", new Scope(Period.ALL, new RegionCode("ATLANTIS"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There is no region \"ATLANTIS\"")
                .hasMessageContaining("EMSOU");
    }

    @Test
    void nobody_gets_a_report_without_signing_in() {
        assertThatThrownBy(() -> reports.make("poster", Scope.ALL))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void the_appendix_says_what_analysts_say_about_its_counts() throws Exception {
        jdbc.sql("""
                INSERT INTO measure_note (measure, first_day, last_day, words, author, written)
                VALUES ('disruption', '2022-05-01', '2022-05-31', 'The form changed.', 'Sam Taylor', NOW())""").update();
        try {
            assertThat(ReadPdf.of(make("outcome-summary", Scope.ALL).file()).text())
                    .contains("Analyst’s note on May 2022: The form changed. (Sam Taylor)");
            assertThat(ReadPdf.of(make("outcome-summary", BEFORE_ALL).file()).text())
                    .doesNotContain("The form changed");
        } finally {
            jdbc.sql("DELETE FROM measure_note").update();
        }
    }

    private Report make(String template, Scope scope) {
        return SystemUser.call(() -> reports.make(template, scope));
    }

    private static List<Figure> figures(Snapshot snapshot) {
        return Stream.concat(snapshot.publishedFigures().stream(), snapshot.counts().stream())
                .toList();
    }

    private static List<String> rows(Report report) throws Exception {
        return ReadPdf.of(report.file()).all("TR").stream()
                .map(Element::text)
                .map(row -> row.replaceAll("\\s+", " "))
                .toList();
    }
}
