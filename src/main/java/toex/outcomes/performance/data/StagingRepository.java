package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.Differences.Repeat;
import toex.outcomes.performance.Differences.Repeats;
import toex.outcomes.performance.Intake.Clash;
import toex.outcomes.performance.OutcomeRecord;
import toex.outcomes.performance.StagedRecord;

/** Puts the rows of a file into a table that only this connection sees. */
@Repository
public class StagingRepository {

    /** How many of a long list are named. */
    static final int FIRST = 50;

    /** How many rows of a long answer are taken into memory. */
    static final int AT_ONCE = 1000;

    private static final String DROP = "DROP TEMPORARY TABLE IF EXISTS outcome_staged";
    private static final String CREATE = """
            CREATE TEMPORARY TABLE outcome_staged (
                line BIGINT NOT NULL,
                reference VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
                kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                date DATE NOT NULL,
                organisation VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                region VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                threat VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                strand VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                level VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                quantity INT NOT NULL,
                operation VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
                PRIMARY KEY (reference, line)
            ) ENGINE = InnoDB""";
    private static final List<String> COLUMNS = List.of(
            "line",
            "reference",
            "kind",
            "date",
            "organisation",
            "region",
            "threat",
            "strand",
            "level",
            "quantity",
            "operation");

    /** Whether row {@code s} says what the earlier row {@code f} says. */
    private static final String SAME = """
            s.kind = f.kind AND s.date = f.date AND s.organisation = f.organisation AND s.threat = f.threat
            AND s.strand = f.strand AND s.level = f.level AND s.quantity = f.quantity AND s.operation = f.operation""";

    private static final String REPEATS = """
            SELECT s.line, s.reference, MIN(f.line) AS earlier FROM outcome_staged s
            JOIN outcome_staged f ON f.reference = s.reference AND f.line < s.line AND %s
            GROUP BY s.reference, s.line ORDER BY s.line""";

    private final JdbcClient jdbc;
    private final JdbcTemplate plain;
    private final TableLoader loader;

    StagingRepository(JdbcClient jdbc, JdbcTemplate plain, TableLoader loader) {
        this.jdbc = jdbc;
        this.plain = plain;
        this.loader = loader;
    }

    public void stage(Iterator<StagedRecord> rows) {
        create();
        loader.load("outcome_staged", COLUMNS, new Rows<>(rows, StagingRepository::values));
    }

    /** Makes the table with nothing in it. */
    void create() {
        drop();
        plain.execute(CREATE);
    }

    public void drop() {
        plain.execute(DROP);
    }

    /** Removes the rows that say word for word what an earlier one says. */
    public Repeats dropRepeats() {
        if (hasNoRepeats()) {
            return new Repeats(0, List.of());
        }
        List<Repeat> first = repeats(SAME);
        long count = jdbc.sql("""
                DELETE s FROM outcome_staged s
                JOIN outcome_staged f ON f.reference = s.reference AND f.line < s.line AND %s""".formatted(SAME)).update();
        return new Repeats(count, first);
    }

    /** The rows whose reference an earlier row has with other values. */
    public void clashes(Consumer<Clash> each) {
        if (!hasNoRepeats()) {
            jdbc.sql(REPEATS.formatted("TRUE")).withFetchSize(AT_ONCE).query((RowCallbackHandler)
                    row -> each.accept(Rows.clash(repeat(row))));
        }
    }

    private boolean hasNoRepeats() {
        return jdbc.sql("""
                SELECT NOT EXISTS (
                    SELECT reference FROM outcome_staged GROUP BY reference HAVING COUNT(*) > 1)""").query(Boolean.class).single();
    }

    private List<Repeat> repeats(String condition) {
        return jdbc.sql(REPEATS.formatted(condition) + " LIMIT " + FIRST)
                .query((row, number) -> repeat(row))
                .list();
    }

    private static Repeat repeat(ResultSet row) throws SQLException {
        return new Repeat(row.getLong("line"), row.getString("reference"), row.getLong("earlier"));
    }

    private static List<@Nullable String> values(StagedRecord row) {
        OutcomeRecord record = row.record();
        return Arrays.asList(
                Long.toString(row.line()),
                record.reference(),
                record.kind().code(),
                record.date().toString(),
                record.organisation().value(),
                record.region() == null ? "" : record.region().value(),
                record.threat(),
                record.strand(),
                record.level(),
                Integer.toString(record.quantity()),
                record.operation());
    }
}
