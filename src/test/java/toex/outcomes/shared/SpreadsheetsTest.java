package toex.outcomes.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
    void no_spreadsheet_runs_what_looks_like_a_formula(String value) {
        assertThat(Spreadsheets.harmless(value)).isEqualTo("'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "Gwent", "a=b", "1-1"})
    void anything_else_stays_as_it_is(String value) {
        assertThat(Spreadsheets.harmless(value)).isEqualTo(value);
    }
}
