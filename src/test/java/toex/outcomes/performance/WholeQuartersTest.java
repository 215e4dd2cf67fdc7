package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

@PortalTest
@WithMockUser(roles = "LEADER")
class WholeQuartersTest {

    @Autowired
    PerformanceService performance;

    @ParameterizedTest
    @CsvSource({
        "all, 2021-01-01..2023-01-31, 2021-01-01..2022-12-31",
        "2022, 2021-01-01..2023-01-31, 2022",
        "2021-02-01..2021-12-31, 2021-01-01..2023-01-31, 2021-04-01..2021-12-31",
        "2021-01-15..2022-03-30, 2021-01-01..2023-01-31, 2021-04-01..2021-12-31",
        "2022-23, 2021-01-01..2023-01-31, 2022-04-01..2022-12-31",
    })
    void a_quarter_that_is_not_whole_is_left_out(String period, String coverage, String whole) {
        assertThat(WholeQuarters.within(Period.parse(period), Period.parse(coverage)))
                .contains(Period.parse(whole));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-07, 2021-01-01..2023-01-31",
        "2022-08-01..2022-12-30, 2021-01-01..2023-01-31",
        "2024, 2021-01-01..2023-01-31"
    })
    void where_no_quarter_is_whole_there_is_none(String period, String coverage) {
        assertThat(WholeQuarters.within(Period.parse(period), Period.parse(coverage)))
                .isEmpty();
    }

    @Test
    void quarters_of_each_level_add_up_to_the_records_of_the_level() {
        Scope scope = new Scope(Period.parse("2022"), null);
        PivotTable months = performance.pivot(new MeasureCode("disruption"), Dimension.LEVEL, Dimension.MONTH, scope);
        FigureTable levels = performance.table(new MeasureCode("disruption"), Dimension.LEVEL, scope);
        assertThat(WholeQuarters.rows(months)).hasSameSizeAs(levels.rows()).allSatisfy((level, table) -> {
            assertThat(table.rows()).hasSize(4);
            double sum = table.rows().stream().mapToDouble(Figure::drawn).sum();
            assertThat(levels.rows().stream().filter(row -> level.equals(row.group())))
                    .singleElement()
                    .satisfies(row -> assertThat(row.drawn()).isEqualTo(sum));
        });
    }
}
