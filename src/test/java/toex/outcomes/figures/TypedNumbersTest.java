package toex.outcomes.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.shared.Scope;

class TypedNumbersTest {

    private static final List<LiveFigure> FIGURES = List.of(
            live("disruption", "disruptions", Unit.COUNT, "299", null),
            live("referral", "safeguarding referrals", Unit.COUNT, "1432", null),
            live("ocg", "organised crime groups", Unit.COUNT, "3", null),
            live("benefit", "cost uncovered", Unit.POUNDS_A_YEAR, "156300000", null),
            live("time", "saved to date", Unit.DAYS, "341", null),
            live("disruption/region/EMSOU", "disruptions", Unit.COUNT, "12", new Group("EMSOU", "East Midlands")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There were 299 of them                         | disruption
            In all 1,432 people                            | referral
            £156.3 million came to light                   | benefit
            £156.3m came to light                          | benefit
            It took 341 days                               | time
            3 organised crime groups                       | ocg
            12 disruptions in the East Midlands            | disruption/region/EMSOU
            """)
    void a_number_that_is_a_figure_is_pointed_out(String text, String key) {
        assertThat(TypedNumbers.in(text, FIGURES)).singleElement().satisfies(finding -> {
            assertThat(finding.same()).isTrue();
            assertThat(finding.figure().key()).isEqualTo(key);
        });
    }

    @Test
    void a_number_that_contradicts_a_figure_is_pointed_out_and_mended_in_one_step() {
        String text = "In the year 300 major disruptions were recorded.";
        TypedNumbers.Finding finding = TypedNumbers.in(text, FIGURES).getFirst();
        assertThat(finding.same()).isFalse();
        assertThat(finding.mended(text))
                .isEqualTo("In the year {{figure:disruption}} major disruptions were recorded.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2022 and 2023",
                "3 things to know",
                "52 people; many disruptions",
                "on 12 March",
                "{{figure:disruption}} disruptions",
                "version 1.299",
                "at 2:299 in file 299/b, of 2022-299",
                "80% faster",
                ""
            })
    void other_numbers_are_left_alone(String text) {
        assertThat(TypedNumbers.in(text, FIGURES)).isEmpty();
    }

    private static LiveFigure live(String key, String name, Unit unit, String value, @Nullable Group group) {
        Measure measure = new Measure(new MeasureCode(key.replaceAll("/.*", "")), name, "", unit, "");
        Source source = new Source.Records(1, List.of(), null);
        return new LiveFigure(key, name, Figure.shown(measure, Scope.ALL, group, new BigDecimal(value), source));
    }
}
