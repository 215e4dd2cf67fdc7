package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

@PortalTest
@WithMockUser(roles = "LEADER")
class PerformanceServiceTest {

    private static final MeasureCode DISRUPTION = new MeasureCode("disruption");

    @Autowired
    PerformanceService performance;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @MethodSource("anyPeriods")
    void rows_of_every_dimension_add_up_to_the_sum_of_the_records(Period period) {
        for (Dimension by : Dimension.RECORDED) {
            for (FigureTable table : performance.tables(Selection.of(new Scope(period, null)), by)) {
                long sum = sum(table.measure().code(), period);
                assertThat(table.total().value())
                        .as("%s by %s in %s", table.measure().code(), by, period)
                        .isEqualByComparingTo(BigDecimal.valueOf(sum));
                assertThat(values(table).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(BigDecimal.valueOf(sum));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("anyPeriods")
    void each_month_and_region_counts_the_records_that_are_its_own(Period period) {
        for (Figure figure : rows(Dimension.MONTH, period)) {
            YearMonth month = YearMonth.parse(group(figure).code());
            assertThat(records(figure)).isEqualTo(count(period, "DATE_FORMAT(date, '%Y-%m')", month.toString()));
        }
        for (Figure figure : rows(Dimension.REGION, period)) {
            String region = group(figure).code();
            assertThat(records(figure))
                    .isEqualTo(count(period, "region", region.equals(Group.NOT_RECORDED) ? "" : region));
        }
    }

    @Test
    void months_have_no_gaps_from_the_first_records_to_the_last() {
        FigureTable months =
                performance.table(new MeasureCode("priority-individual-identified"), Dimension.MONTH, Scope.ALL);
        assertThat(months.rows()).hasSize(25);
        assertThat(group(months.rows().getFirst())).isEqualTo(new Group("2021-01", "January 2021"));
        assertThat(group(months.rows().getLast())).isEqualTo(new Group("2023-01", "January 2023"));
        assertThat(values(months)).contains(BigDecimal.ZERO);
    }

    @Test
    void every_region_has_its_row_by_name_and_what_has_none_comes_last() {
        assertThat(performance.table(DISRUPTION, Dimension.REGION, Scope.ALL).rows())
                .extracting(figure -> group(figure).label())
                .containsExactly(
                        "East Midlands",
                        "Eastern",
                        "London",
                        "North East",
                        "North West",
                        "South East",
                        "South West",
                        "Southern Wales",
                        "West Midlands",
                        "Yorkshire and the Humber",
                        "No region");
    }

    @Test
    void a_region_counts_only_its_own_records() {
        RegionCode region = new RegionCode("EMSOU");
        FigureTable forces = performance.table(DISRUPTION, Dimension.FORCE, new Scope(Period.ALL, region));
        assertThat(forces.rows())
                .extracting(figure -> group(figure).label())
                .isSubsetOf("Derbyshire", "Leicestershire", "Lincolnshire", "Northamptonshire", "Nottinghamshire");
        assertThat(forces.total().value())
                .isEqualByComparingTo(BigDecimal.valueOf(jdbc.sql(
                                "SELECT SUM(quantity) FROM outcome_record WHERE kind = 'disruption' AND region = 'EMSOU'")
                        .query(Long.class)
                        .single()));
    }

    @Test
    void a_figure_names_the_file_that_its_records_came_from() {
        Figure total = performance.headlines(Scope.ALL).get(2).figure();
        assertThat(total.source()).isInstanceOfSatisfying(Source.Records.class, source -> {
            assertThat(source.records()).isEqualTo(299);
            assertThat(source.imports()).singleElement().satisfies(reference -> {
                assertThat(reference.fileName()).isEqualTo("demonstration-outcomes.csv");
                assertThat(reference.sha256()).matches("[0-9a-f]{64}");
            });
        });
    }

    @Test
    void a_period_without_records_gives_zeroes_without_months() {
        Scope before = new Scope(Period.parse("2019"), null);
        assertThat(performance.headlines(before)).hasSize(5).allSatisfy(headline -> {
            assertThat(headline.figure().text()).isEqualTo("0");
            assertThat(headline.months().rows()).isEmpty();
            assertThat(headline.change()).isEmpty();
        });
    }

    @Test
    void all_dates_are_compared_by_the_latest_twelve_complete_months() {
        Change change = performance.headlines(Scope.ALL).get(2).change().orElseThrow();
        assertThat(change.latest().scope().period()).isEqualTo(Period.parse("2022-02-01..2023-01-31"));
        assertThat(change.before().scope().period()).isEqualTo(Period.parse("2021-02-01..2022-01-31"));
        assertThat(change.difference())
                .isEqualTo(sum(DISRUPTION, change.latest().scope().period())
                        - sum(DISRUPTION, change.before().scope().period()))
                .isPositive();
    }

    @Test
    void an_unknown_measure_is_refused_with_those_that_exist() {
        assertThatThrownBy(() -> performance.table(new MeasureCode("arrests"), Dimension.MONTH, Scope.ALL))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("ocg-identified, priority-individual-identified, disruption");
    }

    @Test
    void the_data_are_as_of_the_last_import() {
        assertThat(performance.dataAsOf())
                .hasValueSatisfying(time -> assertThat(time.toString()).startsWith("2023-02-14"));
        assertThat(performance.coverage()).isEqualTo(Period.parse("2021-01-01..2023-01-31"));
    }

    private long sum(MeasureCode kind, Period period) {
        return jdbc.sql("SELECT COALESCE(SUM(quantity), 0) FROM outcome_record WHERE kind = ? AND date BETWEEN ? AND ?")
                .params(kind.value(), period.from(), period.to())
                .query(Long.class)
                .single();
    }

    private long count(Period period, String column, String group) {
        return jdbc.sql("SELECT COUNT(*) FROM outcome_record WHERE kind = 'disruption' AND date BETWEEN ? AND ? AND "
                        + column + " = ?")
                .params(period.from(), period.to(), group)
                .query(Long.class)
                .single();
    }

    private List<Figure> rows(Dimension by, Period period) {
        return performance.table(DISRUPTION, by, new Scope(period, null)).rows();
    }

    private static long records(Figure figure) {
        return ((Source.Records) figure.source()).records();
    }

    private static Group group(Figure figure) {
        return Objects.requireNonNull(figure.group());
    }

    private static Stream<BigDecimal> values(FigureTable table) {
        return table.rows().stream().map(Figure::value).map(Objects::requireNonNull);
    }

    static Stream<Period> anyPeriods() {
        Random random = new Random(7);
        Stream<Period> days = Stream.generate(() -> {
                    LocalDate from = LocalDate.of(2020, 11, 15).plusDays(random.nextInt(800));
                    return new Period(from, from.plusDays(random.nextInt(200)));
                })
                .limit(10);
        Stream<Period> months = Stream.generate(() -> {
                    YearMonth first = YearMonth.of(2020, 11).plusMonths(random.nextInt(26));
                    return Period.months(first, first.plusMonths(random.nextInt(14)));
                })
                .limit(6);
        Stream<Period> ends = Stream.of("2022-01-31..2022-02-01", "2022-01-01..2022-02-01", "2022-01-31..2022-02-28")
                .map(Period::parse);
        return Stream.of(days, months, ends, Stream.of(Period.ALL)).flatMap(periods -> periods);
    }
}
