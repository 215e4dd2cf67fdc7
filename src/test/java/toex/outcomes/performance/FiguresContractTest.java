package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

/** What {@code ./portal figures} prints, against plain sums over the records. */
@PortalTest
@WithMockUser(roles = "ANALYST")
class FiguresContractTest {

    @Autowired
    FiguresCommand command;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "month, DATE_FORMAT(date;'%Y-%m')",
        "region, region",
        "force, organisation",
        "threat, threat",
        "strand, strand",
        "level, level"
    })
    void each_measure_and_group_with_records_has_one_row_with_their_sum(String by, String column) {
        String group = column.replace(';', ',');
        for (String where : List.of("TRUE", "region = 'EMSOU'", "date BETWEEN '2021-04-10' AND '2022-07-20'")) {
            Map<String, Integer> counted = counted(group, where);
            List<CsvRecord> rows = rows(options(where, by));
            assertThat(printed(rows)).as(by + " where " + where).isEqualTo(counted);
            assertThat(rows.size() - 1).isEqualTo(counted.size());
        }
    }

    @Test
    void every_row_has_the_six_columns_in_the_order_of_the_contract() {
        for (List<String> options : List.<List<String>>of(List.of(), List.of("--by", "threat"))) {
            List<CsvRecord> rows = rows(options);
            assertThat(rows.getFirst().getFields())
                    .containsExactly("measure", "group", "value", "unit", "status", "source");
            assertThat(rows.subList(1, rows.size())).isNotEmpty().allSatisfy(row -> {
                assertThat(row.getFieldCount()).isEqualTo(6);
                assertThat(row.getField(2)).matches("\\d+(\\.\\d+)?");
                assertThat(row.getField(4)).isEqualTo("shown");
                assertThat(row.getField(5)).isNotBlank();
            });
        }
    }

    @Test
    void without_by_there_is_a_row_for_each_kind_even_where_nothing_was_recorded() {
        List<CsvRecord> rows = rows(List.of("--period", "2019"));
        assertThat(rows.subList(1, 6))
                .extracting(row -> row.getField(0) + " " + row.getField(2))
                .containsExactly(
                        "ocg-identified 0",
                        "priority-individual-identified 0",
                        "disruption 0",
                        "safeguarding-referral 0",
                        "supported-job 0");
        assertThat(rows(List.of("--period", "2019", "--by", "region"))).hasSize(1);
    }

    @Test
    void published_figures_name_their_document_whatever_else_is_asked() {
        List<CsvRecord> rows = rows(List.of("--period", "2022-Q3", "--region", "TARIAN"));
        assertThat(rows)
                .filteredOn(row -> row.getField(0).equals("benefit-total"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField(2)).isEqualTo("156300000");
                    assertThat(row.getField(5)).contains("Crest Advisory", "January 2023");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"E23000018", "e23000018", "Derbyshire", "derbyshire constabulary", " Derbyshire "})
    void a_force_is_known_by_its_code_and_by_each_of_its_names(String force) {
        List<CsvRecord> rows = rows(List.of("--force", force, "--by", "force"));
        assertThat(rows.subList(1, rows.size()))
                .isNotEmpty()
                .extracting(row -> row.getField(1))
                .containsOnly("E23000018");
        assertThat(printed(rows)).isEqualTo(counted("organisation", "organisation = 'E23000018'"));
    }

    @Test
    void region_and_force_narrow_together() {
        assertThat(rows(List.of("--region", "TARIAN", "--force", "Derbyshire", "--by", "month")))
                .hasSize(1);
        assertThat(text(List.of("--region", "EMSOU", "--force", "Derbyshire")))
                .isEqualTo(text(List.of("--force", "Derbyshire")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --period=2022-13               | "2022-13" is not a period. Write
            --period=2023-01-01..2022-01-01 | The period ends (2022-01-01) before it begins
            --period=                      | "" is not a period
            --region=NOWHERE               | "NOWHERE" is not a region. Write one of
            --force=Gotham                 | "Gotham" is not a force. Write its ONS code
            --force=EMSOU                  | "EMSOU" is not a force
            """)
    void what_is_unknown_is_refused_in_a_sentence(String option, String sentence) {
        assertThatThrownBy(() -> text(List.of(option)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--by=quarter", "--by=stage", "--by=Month", "--by=", "--colour=red", "extra"})
    void what_it_does_not_take_is_wrong_usage(String option) {
        assertThatThrownBy(() -> text(List.of(option))).isInstanceOf(WrongUsage.class);
    }

    private static List<String> options(String where, String by) {
        return switch (where) {
            case "TRUE" -> List.of("--by", by);
            case "region = 'EMSOU'" -> List.of("--region", "EMSOU", "--by", by);
            default -> List.of("--period", "2021-04-10..2022-07-20", "--by", by);
        };
    }

    private static Map<String, Integer> printed(List<CsvRecord> rows) {
        return rows.subList(1, rows.size()).stream()
                .collect(Collectors.toMap(
                        row -> row.getField(0) + " " + row.getField(1),
                        row -> Integer.valueOf(row.getField(2)),
                        Integer::sum,
                        TreeMap::new));
    }

    private Map<String, Integer> counted(String group, String where) {
        Map<String, Integer> counted = new TreeMap<>();
        jdbc.sql(
                        "SELECT kind, IF(%1$s = '', 'not-recorded', %1$s) AS g, SUM(quantity) AS q FROM outcome_record WHERE %2$s GROUP BY kind, g"
                                .formatted(group, where))
                .query(row -> {
                    counted.put(row.getString("kind") + " " + row.getString("g"), row.getInt("q"));
                });
        return counted;
    }

    private List<CsvRecord> rows(List<String> options) {
        return CsvReader.builder().ofCsvRecord(text(options)).stream().toList();
    }

    private String text(List<String> options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(command.run(
                        Options.parse(options, command.valued(), command.flags()),
                        new PrintStream(bytes, true, StandardCharsets.UTF_8)))
                .isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
