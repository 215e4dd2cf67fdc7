package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import toex.outcomes.PortalTest;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.document.ReadPdf.Inside;
import toex.outcomes.document.Validity;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.DisclosureSettings;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files that travel inside a report. */
@PortalTest
class ReportFilesTest {

    private static final Scope REGION = new Scope(Period.parse("2022"), new RegionCode("SEROCU"));
    private static final int THRESHOLD = 5;

    @Autowired
    ReportService reports;

    @Autowired
    DisclosureSettings settings;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"poster", "outcome-summary", "region-pack", "benefits-note"})
    void every_template_is_valid_with_its_data_inside(String template) throws Exception {
        byte[] file = make(template).file();
        PdfFiles.keep(make(template));
        assertThat(Validity.faults(file, "ua1")).isEmpty();
        assertThat(Validity.faults(file, "3a")).isEmpty();
        assertThat(make(template).file()).isEqualTo(file);
    }

    @Test
    void the_snapshot_inside_has_the_fingerprint_that_the_pages_name() throws Exception {
        ReadPdf pdf = ReadPdf.of(make("region-pack").file());
        Inside snapshot = pdf.files().getFirst();
        assertThat(snapshot.name()).isEqualTo("snapshot.json");
        assertThat(snapshot.relation()).isEqualTo("Source");
        assertThat(pdf.text()).contains(CanonicalJson.sha256(snapshot.text()));
        assertThat(SnapshotJson.read(snapshot.text()).snapshot().scope()).isEqualTo(REGION);
    }

    @Test
    void each_table_has_a_file_with_its_rows_and_the_source_of_each_cell() throws Exception {
        ReadPdf pdf = ReadPdf.of(make("outcome-summary").file());
        List<String> captions = pdf.all("Caption").stream()
                .map(caption -> caption.text().strip())
                .filter(caption -> !caption.startsWith("Records and files of") && !caption.startsWith("Files that"))
                .toList();
        List<Inside> tables = pdf.files().stream()
                .filter(file -> file.name().startsWith("table-"))
                .toList();
        assertThat(captions).hasSizeGreaterThan(6);
        assertThat(tables)
                .extracting(Inside::description)
                .containsAll(captions.stream()
                        .map(caption -> "Data of the table: " + caption)
                        .toList());
        assertThat(tables).allSatisfy(file -> assertThat(file.relation()).isEqualTo("Data"));
        Inside regions = tables.stream()
                .filter(file -> file.description().contains("Counts by force"))
                .findFirst()
                .orElseThrow();
        assertThat(rows(regions)).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(row.getField("source")).startsWith("Programme records, ");
            assertThat(row.getField("definition")).isNotBlank();
            assertThat(row.getField("marking")).isEqualTo("OFFICIAL");
            assertThat(row.getField("statement")).contains("management information");
        });
    }

    @Test
    void dates_inside_are_those_of_the_data() throws Exception {
        ReadPdf pdf = ReadPdf.of(make("poster").file());
        assertThat(pdf.files()).isNotEmpty().extracting(Inside::date).allMatch(date -> date.startsWith("D:20230214"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"poster", "outcome-summary", "region-pack"})
    void no_hidden_count_travels_inside(String template) throws Exception {
        Object before = ReflectionTestUtils.getField(settings, "internal");
        ReflectionTestUtils.setField(settings, "internal", new DisclosureRule(THRESHOLD));
        try {
            ReadPdf pdf = ReadPdf.of(make(template).file());
            List<JsonNode> figures = figures(
                    JsonMapper.builder().build().readTree(pdf.files().getFirst().text()));
            assertThat(figures).anyMatch(figure -> isHidden(figure)).allSatisfy(ReportFilesTest::keepsTheRule);
            List<NamedCsvRecord> rows = new ArrayList<>();
            for (Inside file : pdf.files()) {
                if (file.name().endsWith(".csv") && file.text().contains("status")) {
                    rows.addAll(rows(file));
                }
            }
            assertThat(rows).isNotEmpty().allSatisfy(ReportFilesTest::keepsTheRule);
        } finally {
            ReflectionTestUtils.setField(settings, "internal", before);
        }
    }

    private static boolean isHidden(JsonNode figure) {
        return figure.path("status").asString().equals("SUPPRESSED");
    }

    private static void keepsTheRule(JsonNode figure) {
        if (isHidden(figure)) {
            assertThat(figure.path("value").isNull()).isTrue();
            assertThat(figure.path("source").has("records")).isFalse();
            assertThat(figure.path("source").has("imports")).isFalse();
        } else if (figure.path("source").has("records")) {
            assertThat(isSmall(figure.path("value").decimalValue())).isFalse();
        }
    }

    private static void keepsTheRule(NamedCsvRecord row) {
        if (row.getField("status").equals("suppressed")) {
            assertThat(row.getField("value")).isEqualTo("c");
            assertThat(row.getField("imports")).isEmpty();
            assertThat(row.getField("source")).doesNotContain("import");
        } else if (row.getField("unit").equals("number")) {
            assertThat(isSmall(new BigDecimal(row.getField("value")))).isFalse();
        }
    }

    private static boolean isSmall(BigDecimal value) {
        return value.signum() > 0 && value.intValueExact() < THRESHOLD;
    }

    /** Whatever has a measure and a status, however deep. */
    private static List<JsonNode> figures(JsonNode node) {
        Stream<JsonNode> self = node.has("measure") && node.has("status") ? Stream.of(node) : Stream.of();
        return Stream.concat(self, node.valueStream().flatMap(inner -> figures(inner).stream()))
                .toList();
    }

    @Test
    void a_quotation_whose_consent_is_withdrawn_does_not_travel_inside() throws Exception {
        assertThat(everythingIn("outcome-summary")).contains("ongoing intel refreshes");
        jdbc.sql("UPDATE quotation SET state = 'WITHDRAWN' WHERE attribution = 'ERSOU'")
                .update();
        try {
            assertThat(everythingIn("outcome-summary")).doesNotContain("ongoing intel refreshes");
        } finally {
            jdbc.sql("UPDATE quotation SET state = 'PUBLISHED' WHERE attribution = 'ERSOU'")
                    .update();
        }
    }

    @Test
    void what_the_pages_do_not_show_does_not_travel_inside() throws Exception {
        assertThat(everythingIn("benefits-note"))
                .contains("156300000")
                .doesNotContain("outcomes.csv", "Operation Miyo", "platinum", "supported-job");
    }

    private String everythingIn(String template) throws Exception {
        StringBuilder all = new StringBuilder();
        for (Inside file : ReadPdf.of(
                        SystemUser.call(() -> reports.make(template, Scope.ALL)).file())
                .files()) {
            all.append(file.text());
        }
        return all.toString();
    }

    private static List<NamedCsvRecord> rows(Inside file) {
        return CsvReader.builder().ofNamedCsvRecord(file.text().replaceFirst("^\\uFEFF", "")).stream()
                .toList();
    }

    private Report make(String template) {
        return SystemUser.call(() -> reports.make(template, REGION));
    }
}
