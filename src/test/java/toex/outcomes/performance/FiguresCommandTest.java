package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

@PortalTest
@WithMockUser(roles = "ANALYST")
class FiguresCommandTest {

    @Autowired
    FiguresCommand command;

    @Test
    void without_by_it_lists_the_five_kinds_and_each_published_figure() {
        assertThat(run())
                .extracting(row -> row.getField("measure") + " " + row.getField("value") + " " + row.getField("unit"))
                .containsExactly(
                        "ocg-identified 21 number",
                        "priority-individual-identified 15 number",
                        "disruption 299 number",
                        "safeguarding-referral 432 number",
                        "supported-job 406 number",
                        "benefit-total 156300000 pounds a year",
                        "benefit-cashable 30800000 pounds a year",
                        "identify-speed 1.8 times faster",
                        "identify-time 341 days",
                        "identify-money 1270000 pounds a year",
                        "identify-unit-money 43938 pounds",
                        "top-threats-speed 1.68 times faster",
                        "top-threats-time 25 days",
                        "top-threats-money 585000 pounds a year",
                        "disruption-speed 1.28 times faster",
                        "disruption-time 309 days",
                        "disruption-money 7300000 pounds a year");
        assertThat(run()).allSatisfy(row -> {
            assertThat(row.getField("group")).isEmpty();
            assertThat(row.getField("status")).isEqualTo("shown");
            assertThat(row.getField("source")).isNotBlank();
        });
    }

    @Test
    void the_header_is_the_one_of_the_contract() {
        assertThat(text("--by", "level").lines().findFirst()).contains("measure,group,value,unit,status,source");
    }

    @ParameterizedTest
    @CsvSource({"month, 2022-07", "region, EMSOU", "force, E23000018", "threat, county-lines", "strand, not-recorded"})
    void a_breakdown_adds_up_to_the_totals(String by, String oneGroup) {
        List<NamedCsvRecord> rows = run("--by", by);
        assertThat(sum(rows, "disruption")).isEqualTo(299);
        assertThat(sum(rows, "safeguarding-referral")).isEqualTo(432);
        assertThat(sum(rows, "supported-job")).isEqualTo(406);
        assertThat(rows).extracting(row -> row.getField("group")).contains(oneGroup);
        assertThat(rows).noneMatch(row -> row.getField("value").equals("0"));
    }

    @Test
    void a_force_is_named_by_its_code_or_by_its_name() {
        assertThat(text("--force", "W15000002")).isEqualTo(text("--force", "gwent"));
        assertThat(sum(run("--force", "W15000002"), "supported-job")).isBetween(1, 40);
    }

    @Test
    void region_and_period_narrow_the_counts() {
        int emsou = sum(run("--region", "emsou", "--period", "2021"), "disruption");
        int all = sum(run("--period", "2021"), "disruption");
        assertThat(emsou).isPositive().isLessThan(all);
        assertThat(all).isLessThan(299);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--period=2022-13", "--region=NOWHERE", "--region=n0", "--force=Gotham"})
    void what_is_unknown_is_refused_with_what_would_be_right(String option) {
        assertThatThrownBy(() -> text(option)).isInstanceOf(Refusal.class).hasMessageContaining("Write");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--by=colour", "--colour=red", "extra"})
    void wrong_options_are_wrong_usage(String option) {
        assertThatThrownBy(() -> text(option)).isInstanceOf(WrongUsage.class);
    }

    private static int sum(List<NamedCsvRecord> rows, String measure) {
        return rows.stream()
                .filter(row -> row.getField("measure").equals(measure))
                .mapToInt(row -> Integer.parseInt(row.getField("value")))
                .sum();
    }

    private List<NamedCsvRecord> run(String... arguments) {
        return CsvReader.builder().ofNamedCsvRecord(text(arguments)).stream().toList();
    }

    private String text(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Options options = Options.parse(List.of(arguments), command.valued(), command.flags());
        assertThat(command.run(options, new PrintStream(bytes, true, StandardCharsets.UTF_8)))
                .isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
