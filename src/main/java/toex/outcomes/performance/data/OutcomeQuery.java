package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.Count;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.Selection;
import toex.outcomes.shared.Period;

/** Counts records: whole months from the month table, the odd days at either end from the records themselves. */
@Repository
public class OutcomeQuery {

    private static final String COUNT = """
            SELECT kind, %s AS member, import_id, %s AS records, SUM(quantity) AS quantity
            FROM %s WHERE (%s) %s GROUP BY kind, member, import_id""";

    private final JdbcClient jdbc;

    OutcomeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A count for each kind and group that has records.
     *
     * @param by null for one count of each kind
     */
    public List<Count> counts(Selection selection, @Nullable Dimension by) {
        MonthsAndDays span = MonthsAndDays.of(selection.period());
        List<String> parts = new ArrayList<>();
        if (span.hasMonths()) {
            parts.add(COUNT.formatted(
                    SelectionSql.column(by, "month"),
                    "SUM(records)",
                    "outcome_month",
                    "month BETWEEN :first AND :last",
                    SelectionSql.only(selection)));
        }
        if (!span.days().isEmpty()) {
            parts.add(COUNT.formatted(
                    SelectionSql.column(by, "date"),
                    "COUNT(*)",
                    "outcome_record",
                    span.daysCondition(),
                    SelectionSql.only(selection)));
        }
        return jdbc.sql("""
                SELECT kind, member, SUM(records) AS records, SUM(quantity) AS quantity,
                       GROUP_CONCAT(DISTINCT import_id ORDER BY import_id) AS imports
                FROM (%s) counted GROUP BY kind, member ORDER BY kind, member""".formatted(String.join(" UNION ALL ", parts)))
                .params(span.parameters())
                .param(
                        "kind",
                        selection.kind() == null ? null : selection.kind().code())
                .param(
                        "region",
                        selection.region() == null ? null : selection.region().value())
                .param(
                        "organisation",
                        selection.organisation() == null
                                ? null
                                : selection.organisation().value())
                .query(OutcomeQuery::count)
                .list();
    }

    /** From the first record's month to the last one's, empty where there is no record. */
    public Optional<Period> coverage() {
        return jdbc.sql("SELECT MIN(month) AS first, MAX(month) AS last FROM outcome_month HAVING first IS NOT NULL")
                .query((row, number) -> Period.months(
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        YearMonth.from(row.getObject("last", LocalDate.class))))
                .optional();
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        return new Count(
                OutcomeKind.of(row.getString("kind")).orElseThrow(),
                row.getString("member"),
                row.getLong("records"),
                row.getLong("quantity"),
                Arrays.stream(row.getString("imports").split(","))
                        .map(Long::valueOf)
                        .toList());
    }
}
