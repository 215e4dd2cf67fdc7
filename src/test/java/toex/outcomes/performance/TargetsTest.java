package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

class TargetsTest {

    @Test
    void targets_are_read_by_line_or_semicolon_and_say_the_same_again() {
        Targets targets = Targets.parse(" 2022-23: 1,340 \n\n2022-Q1:85;2021-04-01..2021-04-30 : 7");
        assertThat(targets.of(Period.parse("2022-23"))).contains(1340L);
        assertThat(targets.of(Period.parse("2022"))).isEmpty();
        assertThat(Targets.parse(targets.notation())).isEqualTo(targets);
        assertThat(targets.notation()).startsWith("2022-23: 1340; 2022-Q1: 85");
        assertThat(Targets.parse("")).isEqualTo(Targets.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    soon                | Write the period, a colon and a whole number
                    2022: many          | Write the period, a colon and a whole number
                    2022: -3            | Write the period, a colon and a whole number
                    2022: 1.5           | Write the period, a colon and a whole number
                    2022: 12345678901   | Write the period, a colon and a whole number
                    2022: 0             | A target is 1 or more
                    all: 3              | not for all dates
                    2022: 3; 2022: 4    | two targets for 2022
                    20222: 3            | 20222
                    """)
    void what_cannot_be_read_is_refused_with_what_to_write(String text, String sentence) {
        assertThatThrownBy(() -> Targets.parse(text))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence);
    }
}
