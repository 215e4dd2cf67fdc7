package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

@PortalTest
@WithMockUser(roles = "ANALYST")
class PivotTableTest {

    private static final MeasureCode REFERRALS = new MeasureCode("safeguarding-referral");
    private static final Map<Dimension, String> COLUMNS = Map.of(
            Dimension.MONTH, "DATE_FORMAT(date, '%Y-%m')",
            Dimension.REGION, "region",
            Dimension.FORCE, "organisation",
            Dimension.THREAT, "threat",
            Dimension.STRAND, "strand",
            Dimension.LEVEL, "level");

    @Autowired
    PerformanceService performance;

    @Autowired
    OutcomeRecords records;

    @Autowired
    FigureRecords figures;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"all,", "2022,", "all,EMSOU", "2022-02-10..2022-09-20,ROCUWM"})
    void every_pair_of_dimensions_has_the_cells_and_totals_of_its_records(String period, String region) {
        Scope scope = new Scope(Period.parse(period), region == null ? null : new RegionCode(region));
        for (Dimension rows : Dimension.RECORDED) {
            for (Dimension columns : Dimension.RECORDED) {
                if (rows != columns) {
                    PivotTable table = performance.pivot(REFERRALS, rows, columns, scope);
                    assertThat(cells(table)).as("%s by %s", rows, columns).isEqualTo(counted(table));
                    assertTotals(table);
                }
            }
        }
    }

    @Test
    void a_cell_knows_its_records() {
        PivotTable table =
                performance.pivot(new MeasureCode("disruption"), Dimension.THREAT, Dimension.LEVEL, Scope.ALL);
        for (PivotTable.Line line : table.lines()) {
            for (int i = 0; i < table.heads().size(); i++) {
                RecordFilter filter = new RecordFilter(
                        Selection.of(Scope.ALL).kind(OutcomeKind.DISRUPTION),
                        Map.of(
                                Dimension.THREAT, line.group().code(),
                                Dimension.LEVEL, table.heads().get(i).code()));
                assertThat(records.count(filter))
                        .isEqualTo(((Source.Records) line.cells().get(i).source()).records());
            }
        }
        assertThat(table.heads()).extracting(Group::code).contains(Group.NOT_RECORDED);
    }

    @Test
    void a_period_without_records_has_an_empty_table_with_a_total_of_nothing() {
        PivotTable table =
                performance.pivot(REFERRALS, Dimension.MONTH, Dimension.FORCE, new Scope(Period.parse("2019"), null));
        assertThat(table.size()).isZero();
        assertThat(table.total().text()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "all,,E23000019,,,",
        "2022,,,fraud,,",
        "all,EMSOU,,,pursue,",
        "2022-02-10..2022-09-20,,,,,moderate",
        "all,,W15000002,county-lines,,",
        "2022,,,county-lines,pursue,major",
        "all,,,not-recorded,,",
    })
    void a_table_narrowed_down_counts_the_records_of_the_narrower_group_only(
            String period, String region, String force, String threat, String strand, String level) {
        Scope scope = new Scope(Period.parse(period), region == null ? null : new RegionCode(region));
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        put(only, Dimension.THREAT, threat);
        put(only, Dimension.STRAND, strand);
        put(only, Dimension.LEVEL, level);
        Selection selection = Selection.of(scope)
                .organisation(force == null ? null : new OrganisationCode(force))
                .only(only);
        put(only, Dimension.FORCE, force);
        for (Dimension columns : new Dimension[] {null, Dimension.MONTH, Dimension.LEVEL, Dimension.REGION}) {
            List<OutcomeKind> kinds = List.of(OutcomeKind.DISRUPTION, OutcomeKind.SAFEGUARDING_REFERRAL);
            List<PivotTable> tables = performance.pivots(selection, kinds, Dimension.THREAT, columns);
            for (int i = 0; i < kinds.size(); i++) {
                PivotTable table = tables.get(i);
                long expected = counted(kinds.get(i), scope, only);
                assertThat(value(table.total()))
                        .as("%s by %s", kinds.get(i), columns)
                        .isEqualTo(expected);
                assertThat(sum(table.lines().stream()
                                .map(PivotTable.Line::total)
                                .toList()))
                        .isEqualTo(expected);
                if (columns != null) {
                    assertTotals(table);
                }
            }
        }
    }

    @Test
    void measures_beside_each_other_have_the_same_rows() {
        List<PivotTable> tables =
                performance.pivots(Selection.of(Scope.ALL), List.of(OutcomeKind.values()), Dimension.FORCE, null);
        assertThat(tables).hasSize(5);
        assertThat(tables)
                .extracting(table ->
                        table.lines().stream().map(PivotTable.Line::group).toList())
                .containsOnly(tables.getFirst().lines().stream()
                        .map(PivotTable.Line::group)
                        .toList());
        assertThat(tables).extracting(table -> value(table.total())).containsExactly(21L, 15L, 299L, 432L, 406L);
    }

    @Test
    void a_narrowed_figure_says_what_it_is_of_and_knows_its_records() {
        Selection selection = Selection.of(Scope.ALL)
                .organisation(new OrganisationCode("W15000002"))
                .only(Map.of(Dimension.STRAND, "pursue"));
        PivotTable table = performance
                .pivots(selection, List.of(OutcomeKind.DISRUPTION), Dimension.THREAT, Dimension.LEVEL)
                .getFirst();
        Figure total = table.total();
        assertThat(label(total)).isEqualTo("Gwent, Pursue");
        RecordFilter behind = figures.behind(total).orElseThrow();
        assertThat(records.count(behind)).isEqualTo(((Source.Records) total.source()).records());
        assertThat(label(table.lines().getFirst().total())).endsWith(", Gwent, Pursue");
    }

    private static String label(Figure figure) {
        return Optional.ofNullable(figure.group()).map(Group::label).orElse("");
    }

    private long counted(OutcomeKind kind, Scope scope, Map<Dimension, String> only) {
        StringBuilder sql = new StringBuilder("""
                SELECT COALESCE(SUM(quantity), 0) FROM outcome_record
                WHERE kind = :kind AND date BETWEEN :from AND :to""");
        only.keySet()
                .forEach(by -> sql.append(" AND ")
                        .append(COLUMNS.get(by))
                        .append(" = :")
                        .append(by.code()));
        if (scope.region() != null) {
            sql.append(" AND region = '").append(scope.region().value()).append('\'');
        }
        var statement = jdbc.sql(sql.toString())
                .param("kind", kind.code())
                .param("from", scope.period().from())
                .param("to", scope.period().to());
        only.forEach((by, code) -> statement.param(by.code(), code.equals(Group.NOT_RECORDED) ? "" : code));
        return statement.query(Long.class).single();
    }

    private static void put(Map<Dimension, String> only, Dimension by, String code) {
        if (code != null) {
            only.put(by, code);
        }
    }

    @Test
    void one_dimension_twice_is_no_table() {
        assertThatThrownBy(() -> performance.pivot(REFERRALS, Dimension.LEVEL, Dimension.LEVEL, Scope.ALL))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertTotals(PivotTable table) {
        assertThat(sum(table.totals())).isEqualTo(value(table.total()));
        assertThat(sum(table.lines().stream().map(PivotTable.Line::total).toList()))
                .isEqualTo(value(table.total()));
        for (PivotTable.Line line : table.lines()) {
            assertThat(sum(line.cells())).isEqualTo(value(line.total()));
        }
        for (int i = 0; i < table.heads().size(); i++) {
            int column = i;
            assertThat(sum(table.lines().stream()
                            .map(line -> line.cells().get(column))
                            .toList()))
                    .isEqualTo(value(table.totals().get(i)));
        }
    }

    private static Map<String, Long> cells(PivotTable table) {
        Map<String, Long> cells = new TreeMap<>();
        table.lines()
                .forEach(line -> line.cells().forEach(cell -> {
                    if (value(cell) != 0 && cell.group() != null) {
                        cells.put(cell.group().code(), value(cell));
                    }
                }));
        return cells;
    }

    private Map<String, Long> counted(PivotTable table) {
        Map<String, Long> counted = new TreeMap<>();
        String region =
                table.scope().region() == null ? "" : table.scope().region().value();
        jdbc.sql("""
                SELECT %s AS down, %s AS across, SUM(quantity) AS quantity FROM outcome_record
                WHERE kind = 'safeguarding-referral' AND date BETWEEN ? AND ? AND ? IN ('', region)
                GROUP BY down, across""".formatted(COLUMNS.get(table.rows()), COLUMNS.get(table.columns())))
                .params(table.scope().period().from(), table.scope().period().to(), region)
                .query(row -> {
                    counted.put(
                            code(row.getString("down")) + ":" + code(row.getString("across")), row.getLong("quantity"));
                });
        return counted;
    }

    private static String code(String member) {
        return member.isEmpty() ? Group.NOT_RECORDED : member;
    }

    private static long sum(List<Figure> figures) {
        return figures.stream().mapToLong(PivotTableTest::value).sum();
    }

    private static long value(Figure figure) {
        return figure.value() == null ? -1 : figure.value().longValueExact();
    }
}
