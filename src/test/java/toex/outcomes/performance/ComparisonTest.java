package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.shared.Period;

class ComparisonTest {

    private static final Period COVERAGE = Period.parse("2021-01-01..2023-01-31");
    private static final Instant LOADED = Instant.parse("2023-02-14T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "all, 2022-02-01..2023-01-31, 2021-02-01..2022-01-31",
        "2022, 2022, 2021",
        "2022-07, 2022-07, 2022-06",
        "2022-Q3, 2022-Q3, 2022-Q2",
        "2022-03, 2022-03, 2022-02",
        "2022-05-10..2022-05-19, 2022-05-10..2022-05-19, 2022-04-30..2022-05-09"
    })
    void a_period_is_compared_with_the_one_of_the_same_length_before(String chosen, String latest, String before) {
        assertThat(Comparison.of(Period.parse(chosen), COVERAGE, LOADED, span -> true))
                .contains(new Comparison(Period.parse(latest), Period.parse(before)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021", "2022-23", "2023", "2021-01", "2023-02", "2021-01-05..2021-01-20"})
    void nothing_is_compared_where_either_side_is_not_covered(String chosen) {
        assertThat(Comparison.of(Period.parse(chosen), COVERAGE, LOADED, span -> true))
                .isEmpty();
    }

    @Test
    void a_month_that_was_not_over_at_the_import_is_incomplete() {
        Instant within = Instant.parse("2023-01-20T09:00:00Z");
        assertThat(Comparison.of(Period.parse("2023-01"), COVERAGE, within, span -> true))
                .isEmpty();
        assertThat(Comparison.of(Period.ALL, COVERAGE, within, span -> true)
                        .orElseThrow()
                        .latest())
                .isEqualTo(Period.parse("2022"));
    }

    @Test
    void nothing_is_compared_where_somebody_has_not_reported_a_month_of_either_side() {
        Predicate<Period> withoutJune = span -> !span.overlaps(Period.parse("2022-06"));
        assertThat(Comparison.of(Period.parse("2022-06"), COVERAGE, LOADED, withoutJune))
                .isEmpty();
        assertThat(Comparison.of(Period.parse("2022-07"), COVERAGE, LOADED, withoutJune))
                .isEmpty();
        assertThat(Comparison.of(Period.parse("2022-08"), COVERAGE, LOADED, withoutJune))
                .isPresent();
    }

    @Test
    void all_dates_are_compared_up_to_the_latest_month_that_everybody_has_reported() {
        Predicate<Period> withoutJanuary = span -> !span.overlaps(Period.parse("2023-01"));
        assertThat(Comparison.of(Period.ALL, COVERAGE, LOADED, withoutJanuary).orElseThrow())
                .isEqualTo(new Comparison(Period.parse("2022"), Period.parse("2021")));
    }
}
