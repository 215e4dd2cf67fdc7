package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Unit;

class FindingTest {

    private static final YearMonth START = YearMonth.of(2022, 1);

    @Test
    void growth_is_claimed_with_both_sums() {
        assertThat(title(GalleryTest.MONTHS))
                .isEqualTo("Disruptions recorded more than doubled: 80 in the first 12 months, 204 in the last 12");
    }

    @Test
    void a_change_that_chance_explains_is_not_called_growth() {
        assertThat(title(Tables.months(START, 4, 5, 3, 4, 5, 6)))
                .isEqualTo("Disruptions recorded were highest in June 2022, with 6");
    }

    @Test
    void two_level_peaks_are_both_named() {
        assertThat(title(Tables.months(START, 4, 7, 3, 7)))
                .isEqualTo("Disruptions recorded were highest in February 2022 and April 2022, with 7");
    }

    @Test
    void equal_months_have_a_neutral_heading() {
        assertThat(title(Tables.months(START, 7, 7, 7, 7))).isEqualTo("Disruptions recorded by month");
    }

    @Test
    void a_few_regions_are_counted_and_emphasised() {
        Finding finding = Finding.of(GalleryTest.regions());
        assertThat(finding.title()).isEqualTo("Three regions account for more than two fifths of disruptions recorded");
        assertThat(finding.emphasised()).containsExactlyInAnyOrder("ROCUWM", "NWROCU", "EMSOU");
    }

    @Test
    void a_leading_threat_is_named_with_its_share() {
        assertThat(title(GalleryTest.threats()))
                .isEqualTo(
                        "County lines and criminal exploitation accounts for more than a third of disruptions recorded");
    }

    @Test
    void a_hidden_value_forbids_any_claim() {
        List<Figure> rows = List.of(
                Tables.figure(new Group("a", "A"), 90),
                Tables.figure(new Group("b", "B"), 10),
                Tables.figure(new Group("c", "C"), 10),
                Tables.suppressed(new Group("d", "D")));
        Finding finding = Finding.of(Tables.table(Dimension.THREAT, rows));
        assertThat(finding.title()).isEqualTo("Disruptions recorded by threat type");
        assertThat(finding.emphasised()).isEmpty();
        assertThat(finding.alternative()).contains("D hidden to protect individuals");
    }

    @Test
    void what_was_mostly_not_recorded_supports_no_claim() {
        Map<String, Long> values = new LinkedHashMap<>();
        values.put("Pursue", 40L);
        values.put("Prevent", 8L);
        values.put("Protect", 7L);
        values.put("Not recorded", 60L);
        assertThat(title(Tables.groups(Dimension.STRAND, values))).isEqualTo("Disruptions recorded by 4P strand");
    }

    @Test
    void nothing_at_all_is_said_as_such() {
        Finding finding = Finding.of(Tables.groups(Dimension.REGION, Map.of()));
        assertThat(finding.title()).isEqualTo("Disruptions recorded by region");
        assertThat(finding.alternative()).isEqualTo("Disruptions recorded by region. No records in this period.");
    }

    @Test
    void the_alternative_gives_the_finding_the_range_and_the_total() {
        assertThat(Finding.of(Tables.months(START, 4, 7, 3, 9, 1200)).alternative())
                .isEqualTo(
                        "Disruptions recorded were highest in May 2022, with 1,200. Disruptions recorded by month. "
                                + "From January 2022 to May 2022. Highest: 1,200 in May 2022. Lowest: 3 in March 2022. In all 1,223.");
    }

    @Test
    void months_that_are_level_are_counted_with_the_highest_and_the_lowest() {
        assertThat(Finding.of(Tables.months(START, 4, 9, 3, 9, 3, 9, 3)).alternative())
                .contains(
                        "Highest: 9 in February 2022 and 2 other months. Lowest: 3 in March 2022 and 2 other months.");
    }

    @Test
    void a_part_of_a_whole_and_a_gain_in_speed_are_put_into_words() {
        Chart split = Chart.split(
                Tables.published("a year of it cashable", Unit.POUNDS_A_YEAR, "30800000"),
                Tables.published("a year of cost uncovered", Unit.POUNDS_A_YEAR, "156300000"));
        assertThat(split.alternative())
                .isEqualTo("£156.3 million a year of cost uncovered; £30.8 million a year of it cashable");
        Chart paired = Chart.paired(Tables.published("faster to score a threat", Unit.TIMES, "1.80"));
        assertThat(paired.alternative()).isEqualTo("1.80× faster to score a threat");
    }

    @Test
    void a_part_is_called_by_the_most_telling_fraction() {
        assertThat(LongStream.of(19, 20, 21, 24, 25, 33, 34, 39, 45, 46, 50, 51, 55, 60, 62, 70, 75, 95)
                        .mapToObj(
                                part -> Share.of(part, 100).map(Share::inWords).orElse("-"))
                        .toList())
                .containsExactly(
                        "almost a fifth",
                        "a fifth",
                        "more than a fifth",
                        "almost a quarter",
                        "a quarter",
                        "almost a third",
                        "more than a third",
                        "more than a third",
                        "more than two fifths",
                        "almost half",
                        "half",
                        "more than half",
                        "more than half",
                        "more than half",
                        "almost two thirds",
                        "almost three quarters",
                        "three quarters",
                        "more than nine tenths");
    }

    private static String title(FigureTable table) {
        return Finding.of(table).title();
    }
}
