package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.Amendment;
import toex.outcomes.performance.Amendment.FieldChange;
import toex.outcomes.performance.Differences;
import toex.outcomes.performance.Differences.Repeats;
import toex.outcomes.performance.Intake.Clash;
import toex.outcomes.performance.Jump;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.Sight;

/** Compares the staged rows with the records. */
@Repository
public class IntakeQuery {

    /**
     * Whether staged row {@code s} says something else than record {@code o}. The region is not asked: it is the force's
     * on its date, and a membership that is put right later is no amendment of the records.
     */
    static final String DIFFERS = """
            (o.kind <> s.kind OR o.date <> s.date OR o.organisation <> s.organisation OR o.threat <> s.threat
             OR o.strand <> s.strand OR o.level <> s.level OR o.quantity <> s.quantity
             OR o.operation COLLATE utf8mb4_bin <> s.operation)""";

    /** Columns of the table that can differ; the file calls the organisation its force. */
    private static final List<String> COLUMNS =
            List.of("kind", "date", "organisation", "threat", "strand", "level", "quantity", "operation");

    private final JdbcClient jdbc;

    IntakeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Without jumps. What is not in sight is not compared. */
    public Differences differences(Repeats repeats, Sight sight) {
        return jdbc.sql("""
                SELECT COUNT(*) AS staged, COUNT(o.id) AS known, COALESCE(SUM(%s), 0) AS amended
                FROM outcome_staged s LEFT JOIN outcome_record o ON o.reference = s.reference AND %s""".formatted(DIFFERS, SightSql.records(sight, "o.import_id")))
                .query((row, number) -> new Differences(
                        row.getLong("staged") - row.getLong("known"),
                        row.getLong("amended"),
                        row.getLong("known") - row.getLong("amended"),
                        repeats,
                        row.getLong("amended") == 0 ? List.of() : amendments(sight),
                        List.of()))
                .single();
    }

    /** With the months that the staged rows would make jump, where they change anything. */
    public Differences withJumps(Differences changes, Sight sight) {
        return changes.isEmpty() ? changes : changes.withJumps(Jump.among(totalsAfterwards(sight), stagedMonths()));
    }

    /** What is in sight of every month of every kind adds up to so much once the staged rows are merged. */
    private Map<OutcomeKind, NavigableMap<YearMonth, Long>> totalsAfterwards(Sight sight) {
        Map<OutcomeKind, NavigableMap<YearMonth, Long>> totals = new EnumMap<>(OutcomeKind.class);
        jdbc.sql("""
                SELECT kind, first, SUM(quantity) AS quantity FROM (
                    SELECT kind, month AS first, SUM(quantity) AS quantity FROM outcome_month
                    WHERE cut = 'region' AND scope = '*' AND %s GROUP BY kind, first
                    UNION ALL
                    SELECT o.kind, DATE_FORMAT(o.date, '%%Y-%%m-01') AS first, -SUM(o.quantity)
                    FROM outcome_staged s JOIN outcome_record o ON o.reference = s.reference
                    WHERE %s GROUP BY o.kind, first
                    UNION ALL
                    SELECT kind, DATE_FORMAT(date, '%%Y-%%m-01') AS first, SUM(quantity)
                    FROM outcome_staged GROUP BY kind, first) months
                GROUP BY kind, first""".formatted(SightSql.marked(sight), SightSql.records(sight, "o.import_id")))
                .query((row, number) -> totals.computeIfAbsent(kind(row), kind -> new TreeMap<>())
                        .put(month(row), row.getLong("quantity")))
                .list();
        return totals;
    }

    /** The months of the staged rows. */
    private Map<OutcomeKind, Set<YearMonth>> stagedMonths() {
        Map<OutcomeKind, Set<YearMonth>> months = new EnumMap<>(OutcomeKind.class);
        jdbc.sql("SELECT DISTINCT kind, DATE_FORMAT(date, '%Y-%m-01') AS first FROM outcome_staged")
                .query((row, number) -> months.computeIfAbsent(kind(row), kind -> new TreeSet<>())
                        .add(month(row)))
                .list();
        return months;
    }

    private List<Amendment> amendments(Sight sight) {
        return jdbc.sql("""
                SELECT s.line, s.reference, %s
                FROM outcome_staged s JOIN outcome_record o ON o.reference = s.reference
                WHERE %s AND %s ORDER BY s.line LIMIT %d""".formatted(
                                bothSides(), DIFFERS, SightSql.records(sight, "o.import_id"), StagingRepository.FIRST))
                .query((row, number) -> new Amendment(row.getLong("line"), row.getString("reference"), changes(row)))
                .list();
    }

    /** The rows that say something of a record that is marked higher than they are, or that may not be seen. */
    public void hidden(Sight sight, Consumer<Clash> each) {
        jdbc.sql("""
                SELECT s.line, s.reference FROM outcome_staged s JOIN outcome_record o ON o.reference = s.reference
                LEFT JOIN supported_job k ON k.record_id = o.id
                WHERE NOT (%s AND (k.record_id IS NULL OR %s)) ORDER BY s.line""".formatted(SightSql.records(sight, "o.import_id"), SightSql.records(sight, "k.import_id")))
                .withFetchSize(StagingRepository.AT_ONCE)
                .query((RowCallbackHandler)
                        row -> each.accept(Rows.hidden(row.getLong("line"), row.getString("reference"))));
    }

    private static String bothSides() {
        return String.join(
                ", ",
                COLUMNS.stream()
                        .map(column -> "o.%1$s AS %1$s_before, s.%1$s AS %1$s_after".formatted(column))
                        .toList());
    }

    private static List<FieldChange> changes(ResultSet row) throws SQLException {
        List<FieldChange> changes = new ArrayList<>();
        for (String column : COLUMNS) {
            String before = row.getString(column + "_before");
            String after = row.getString(column + "_after");
            if (!before.equals(after)) {
                changes.add(new FieldChange(column.equals("organisation") ? "force" : column, before, after));
            }
        }
        return changes;
    }

    private static OutcomeKind kind(ResultSet row) throws SQLException {
        return OutcomeKind.of(row.getString("kind")).orElseThrow();
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(LocalDate.parse(row.getString("first")));
    }
}
