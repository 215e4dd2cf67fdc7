package toex.outcomes.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2022, 2022-01-01, 2022-12-31",
        "2022-23, 2022-04-01, 2023-03-31",
        "1999-00, 1999-04-01, 2000-03-31",
        "2022-Q3, 2022-07-01, 2022-09-30",
        "2022-q3, 2022-07-01, 2022-09-30",
        "2024-02, 2024-02-01, 2024-02-29",
        "2010-11, 2010-11-01, 2010-11-30",
        "2022-04-01..2023-01-31, 2022-04-01, 2023-01-31",
        "2022-04-15..2022-04-15, 2022-04-15, 2022-04-15"
    })
    void a_notation_means_these_days(String notation, LocalDate from, LocalDate to) {
        assertThat(Period.parse(notation)).isEqualTo(new Period(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "22",
                "2022-13",
                "2022-00",
                "2022-24",
                "2022-Q5",
                "2022-Q0",
                "2022-02-30..2022-03-01",
                "2022..2023",
                "2023-01-01..2022-01-01",
                "everything",
                "2022-7"
            })
    void what_is_no_period_is_refused_in_words(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @MethodSource("anyPeriods")
    void the_notation_of_any_period_reads_back_to_it(Period period) {
        assertThat(Period.parse(period.notation())).isEqualTo(period);
    }

    @ParameterizedTest
    @MethodSource("anyPeriods")
    void the_period_before_ends_the_day_before_and_is_as_long(Period period) {
        if (period.isAll()) {
            return;
        }
        Period before = period.preceding();
        assertThat(before.to().plusDays(1)).isEqualTo(period.from());
        if (period.isWholeMonths()) {
            assertThat(before.isWholeMonths()).isTrue();
            assertThat(before.lengthInMonths()).isEqualTo(period.lengthInMonths());
        } else {
            assertThat(before.from().until(before.to()).toTotalMonths())
                    .isBetween(
                            period.from().until(period.to()).toTotalMonths() - 1,
                            period.from().until(period.to()).toTotalMonths() + 1);
            assertThat(before.to().toEpochDay() - before.from().toEpochDay())
                    .isEqualTo(period.to().toEpochDay() - period.from().toEpochDay());
        }
    }

    static Stream<Period> anyPeriods() {
        Random random = new Random(1);
        Stream<Period> days = Stream.generate(() -> {
                    LocalDate from = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(15_000));
                    return new Period(from, from.plusDays(random.nextInt(900)));
                })
                .limit(60);
        Stream<Period> months = Stream.generate(() -> {
                    YearMonth first = YearMonth.of(1995, 1).plusMonths(random.nextInt(500));
                    return Period.months(first, first.plusMonths(random.nextInt(25)));
                })
                .limit(90);
        return Stream.of(days, months, Stream.of(Period.ALL)).flatMap(periods -> periods);
    }
}
