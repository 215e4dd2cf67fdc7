package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.ReflectionTestUtils;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.document.Validity;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.DisclosureSettings;
import toex.outcomes.reports.Edition.Standing;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** Whatever happens on the way to an edition: a sentence, nothing lost, and never half an edition. */
@PortalTest
class WhenThingsGoWrongTest {

    private static final Scope SCOPE = new Scope(Period.parse("2022-Q2"), new RegionCode("SEROCU"));

    @Autowired
    EditionService editions;

    @Autowired
    EditionSubmission submissions;

    @Autowired
    EditionLibrary library;

    @Autowired
    DisclosureSettings settings;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DROP TRIGGER IF EXISTS no_room").update();
        jdbc.sql("DELETE FROM report_edition WHERE period = '2022-Q2'").update();
        jdbc.sql("DELETE FROM quotation WHERE attribution = 'Nobody'").update();
    }

    @Test
    void a_script_that_no_font_has_is_refused_with_the_text_that_it_is_in_and_nothing_is_submitted() {
        jdbc.sql("""
                        INSERT INTO quotation (text, attribution, region_code, state, author)
                        SELECT 'Thank you, 山田さん', 'Nobody', 'SEROCU', 'PUBLISHED', author FROM quotation LIMIT 1
                        """).update();
        assertThatThrownBy(() -> accounts.as("comms", () -> submissions.submit("region-pack", SCOPE, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The character \"山\"")
                .hasMessageContaining("Thank you, 山田さん")
                .hasMessageContaining("Replace it where that text is kept");
        assertThat(rows()).isZero();
    }

    @Test
    void a_case_study_of_40000_words_is_told_whole() throws Exception {
        SampleSnapshot sample = new SampleSnapshot();
        String words = "The team worked with the force on this operation until it was done. ".repeat(3080);
        sample.caseStudies = List.of(new CaseStudy(
                "long",
                "Operation Long",
                "Long.",
                words + "\n\nLast words.",
                "Fraud",
                "1 arrest",
                null,
                Marking.OFFICIAL));
        ReadPdf pdf = ReadPdf.of(
                ReportService.make(TemplateFile.read("outcome-summary"), FrozenSnapshot.of(sample.snapshot()))
                        .file());
        assertThat(words.split(" ")).hasSizeGreaterThan(40_000);
        assertThat(pdf.pages()).isGreaterThan(50);
        assertThat(pdf.text()).contains("Last words.");
        assertThat(pdf.text().split("until it was done", -1)).hasSize(3081);
    }

    @Test
    void a_table_of_500_rows_has_its_head_on_each_page() throws Exception {
        Snapshot snapshot = LongTable.threats(500);
        byte[] file = ReportService.make(TemplateFile.read("outcome-summary"), FrozenSnapshot.of(snapshot))
                .file();
        ReadPdf pdf = ReadPdf.of(file);
        int pages = 0;
        for (int page = 1; page <= pdf.pages(); page++) {
            if (pdf.page(page).contains("Row 2") && pdf.page(page).contains("Row 3")) {
                pages++;
                assertThat(pdf.page(page) + pdf.furniture(page)).contains("Threat type");
            }
        }
        assertThat(pages).isGreaterThan(2);
        assertThat(pdf.text()).contains("Row 499", "would be 500 bars, more than a page can hold");
        assertThat(Validity.faults(file, "ua1")).isEmpty();
    }

    @Test
    void a_figure_that_is_hidden_between_approval_and_issue_stops_the_issue() {
        long id = approved("region-pack");
        Object before = ReflectionTestUtils.getField(settings, "internal");
        ReflectionTestUtils.setField(settings, "internal", new DisclosureRule(5));
        try {
            assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(open(id))))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("data have changed since this was submitted");
        } finally {
            ReflectionTestUtils.setField(settings, "internal", before);
        }
        nothingIsHalfMade(id);
    }

    @Test
    void a_template_with_an_unknown_part_is_named_with_its_line() {
        long id = approved("poster");
        jdbc.sql(
                        "UPDATE report_edition SET template_text = REPLACE(template_text, '- poster-sources', '- glitter') WHERE id = ?")
                .param(id)
                .update();
        assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(open(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("there is no part \"glitter\"")
                .hasMessageContaining("line");
        nothingIsHalfMade(id);
    }

    @Test
    void a_full_disk_stops_a_submission_with_a_sentence_and_the_next_try_succeeds() {
        noRoom("INSERT");
        assertThatThrownBy(() -> accounts.as("comms", () -> submissions.submit("poster", SCOPE, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The database has no room left, so this was not stored");
        jdbc.sql("DROP TRIGGER no_room").update();
        assertThat(rows()).isZero();
        accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        assertThat(rows()).isOne();
    }

    private void noRoom(String statement) {
        jdbc.sql("""
                        CREATE TRIGGER no_room BEFORE %s ON report_edition FOR EACH ROW
                        SIGNAL SQLSTATE 'HY000' SET MYSQL_ERRNO = 1114, MESSAGE_TEXT = 'The table is full'
                        """.formatted(statement)).update();
    }

    @Test
    void a_full_disk_stops_the_issue_with_a_sentence_and_the_next_try_succeeds() {
        long id = approved("poster");
        int number = accounts.as("comms", () -> open(id)).printed().number();
        noRoom("UPDATE");
        assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(open(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The database has no room left, so this was not stored");
        jdbc.sql("DROP TRIGGER no_room").update();
        nothingIsHalfMade(id);
        assertThat(accounts.as("comms", () -> editions.issue(open(id)))).isEqualTo(number);
        assertThat(accounts.as("leader", () -> library.reprint(open(id))).same())
                .isTrue();
    }

    private void nothingIsHalfMade(long id) {
        Edition edition = accounts.as("comms", () -> open(id));
        assertThat(edition.standing()).isEqualTo(Standing.APPROVED);
        assertThat(edition.wasIssued()).isFalse();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM report_edition WHERE id = ? AND issued IS NULL AND file IS NOT NULL")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private int rows() {
        return Objects.requireNonNull(jdbc.sql("SELECT COUNT(*) FROM report_edition WHERE period = '2022-Q2'")
                .query(Integer.class)
                .single());
    }

    private long approved(String template) {
        long id = accounts.as("comms", () -> submissions.submit(template, SCOPE, ""));
        accounts.as("approver", () -> {
            editions.approve(open(id));
            return true;
        });
        return id;
    }

    private Edition open(long id) {
        return library.find(id).orElseThrow();
    }

    /** A snapshot with a table that is longer than any real one. */
    private static final class LongTable {

        static Snapshot threats(int rows) {
            Snapshot sample = new SampleSnapshot().snapshot();
            List<toex.outcomes.figures.FigureTable> tables = sample.tables().stream()
                    .map(table ->
                            table.dimension() == toex.outcomes.figures.Dimension.THREAT ? longer(table, rows) : table)
                    .toList();
            return new Snapshot(
                    sample.scope(),
                    sample.demonstration(),
                    sample.coverage(),
                    sample.asOf(),
                    sample.benefit(),
                    sample.impacts(),
                    sample.headlines(),
                    sample.national(),
                    tables,
                    sample.map(),
                    sample.caseStudies(),
                    sample.quotations(),
                    sample.regions(),
                    sample.region(),
                    sample.steps(),
                    sample.timeline(),
                    sample.boundaries(),
                    sample.pictures());
        }

        private static toex.outcomes.figures.FigureTable longer(toex.outcomes.figures.FigureTable table, int rows) {
            return new toex.outcomes.figures.FigureTable(
                    table.measure(),
                    toex.outcomes.figures.Dimension.THREAT,
                    table.scope(),
                    java.util.stream.IntStream.range(0, rows)
                            .mapToObj(i -> SampleSnapshot.counted(
                                    table.measure(), new toex.outcomes.figures.Group("row-" + i, "Row " + i), i % 9))
                            .toList(),
                    table.total());
        }
    }
}
