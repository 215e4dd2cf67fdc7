package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.Amendment;
import toex.outcomes.performance.Amendment.FieldChange;
import toex.outcomes.performance.Differences;
import toex.outcomes.performance.Differences.Repeat;
import toex.outcomes.performance.Differences.Repeats;
import toex.outcomes.performance.Intake.Clash;
import toex.outcomes.performance.Sight;
import toex.outcomes.performance.Stage;
import toex.outcomes.performance.StagedJob;

/**
 * Puts the rows of a file of jobs into a table that only this connection sees, and what they make of the records into the
 * one that records are staged in.
 */
@Repository
public class JobStaging {

    /** The columns of the stages in the order of the stages. */
    static final List<String> DAYS =
            Arrays.stream(Stage.values()).map(JobStaging::column).toList();

    private static final String DROP = "DROP TEMPORARY TABLE IF EXISTS job_staged";
    private static final String CREATE = """
            CREATE TEMPORARY TABLE job_staged (
                line BIGINT NOT NULL,
                reference VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
                organisation VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                region VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                threat VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
                operation VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
                %s,
                PRIMARY KEY (reference, line)
            ) ENGINE = InnoDB""".formatted(each("%1$s DATE NULL"));
    private static final List<String> COLUMNS = Stream.concat(
                    Stream.of("line", "reference", "organisation", "region", "threat", "operation"), DAYS.stream())
            .toList();
    private static final String SAME =
            "s.organisation = f.organisation AND s.threat = f.threat AND s.operation = f.operation"
                    + DAYS.stream().map(" AND s.%1$s <=> f.%1$s"::formatted).collect(Collectors.joining());
    private static final String REPEATS = """
            SELECT s.line, s.reference, MIN(f.line) AS earlier FROM job_staged s
            JOIN job_staged f ON f.reference = s.reference AND f.line < s.line AND %s
            GROUP BY s.reference, s.line ORDER BY s.line""";

    /** What the records become. The force and the date of a record that is there stay. */
    private static final String RECORDS = """
            INSERT INTO outcome_staged
              (line, reference, kind, date, organisation, region, threat, strand, level, quantity, operation)
            SELECT MIN(j.line), j.reference, 'supported-job', COALESCE(o.date, j.requested),
              COALESCE(o.organisation, j.organisation), COALESCE(o.region, j.region),
              IF(j.threat = '', COALESCE(o.threat, ''), j.threat), COALESCE(o.strand, ''), '',
              COALESCE(o.quantity, 1), IF(j.operation = '', COALESCE(o.operation, ''), j.operation)
            FROM job_staged j LEFT JOIN outcome_record o ON o.reference = j.reference AND %s
            GROUP BY j.reference""";

    /** Whether the days of {@code j} differ from those kept in {@code k}, or none are kept. */
    static final String DAYS_DIFFER = "(k.record_id IS NULL"
            + DAYS.stream().map(" OR NOT j.%1$s <=> k.%1$s"::formatted).collect(Collectors.joining()) + ")";

    private static final String JOINED = """
            FROM job_staged j JOIN outcome_staged s ON s.reference = j.reference
            LEFT JOIN outcome_record o ON o.reference = j.reference AND %s
            LEFT JOIN supported_job k ON k.record_id = o.id AND %s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate plain;
    private final TableLoader loader;
    private final StagingRepository records;

    JobStaging(JdbcClient jdbc, JdbcTemplate plain, TableLoader loader, StagingRepository records) {
        this.jdbc = jdbc;
        this.plain = plain;
        this.loader = loader;
        this.records = records;
    }

    public void stage(Iterator<StagedJob> rows) {
        drop();
        plain.execute(CREATE);
        records.create();
        loader.load("job_staged", COLUMNS, new Rows<>(rows, JobStaging::values));
    }

    public void drop() {
        plain.execute(DROP);
        records.drop();
    }

    /** Without jumps; what is not in sight is not compared. Rows that repeat an earlier one word for word are dropped. */
    public Differences differences(Sight sight) {
        Repeats repeats = dropRepeats();
        jdbc.sql(RECORDS.formatted(SightSql.records(sight, "o.import_id"))).update();
        String differs = "o.id IS NOT NULL AND (%s OR %s)".formatted(IntakeQuery.DIFFERS, DAYS_DIFFER);
        return jdbc.sql("SELECT COUNT(*) AS staged, COUNT(o.id) AS known, COALESCE(SUM(%s), 0) AS amended %s"
                        .formatted(differs, joined(sight)))
                .query((row, number) -> new Differences(
                        row.getLong("staged") - row.getLong("known"),
                        row.getLong("amended"),
                        row.getLong("known") - row.getLong("amended"),
                        repeats,
                        amendments(differs, sight),
                        List.of()))
                .single();
    }

    /** Rows that say another thing than an earlier row, and rows whose reference is no job or another force's. */
    public void clashes(Sight sight, Consumer<Clash> each) {
        jdbc.sql(REPEATS.formatted("TRUE"))
                .withFetchSize(StagingRepository.AT_ONCE)
                .query((RowCallbackHandler) row -> each.accept(Rows.clash(repeat(row))));
        jdbc.sql("""
                SELECT j.line, j.reference, j.organisation, o.kind, o.organisation AS known
                FROM job_staged j JOIN outcome_record o ON o.reference = j.reference
                WHERE (o.kind <> 'supported-job' OR o.organisation <> j.organisation) AND %s ORDER BY j.line""".formatted(SightSql.records(sight, "o.import_id")))
                .withFetchSize(StagingRepository.AT_ONCE)
                .query((RowCallbackHandler) row -> each.accept(mismatch(row)));
    }

    private static String joined(Sight sight) {
        return JOINED.formatted(SightSql.records(sight, "o.import_id"), SightSql.records(sight, "k.import_id"));
    }

    private Repeats dropRepeats() {
        List<Repeat> first = jdbc.sql(REPEATS.formatted(SAME) + " LIMIT " + StagingRepository.FIRST)
                .query((row, number) -> repeat(row))
                .list();
        if (first.isEmpty()) {
            return new Repeats(0, first);
        }
        long count = jdbc.sql("""
                DELETE s FROM job_staged s
                JOIN job_staged f ON f.reference = s.reference AND f.line < s.line AND %s""".formatted(SAME)).update();
        return new Repeats(count, first);
    }

    private List<Amendment> amendments(String differs, Sight sight) {
        List<String> sides = new ArrayList<>();
        Stream.of("threat", "operation")
                .forEach(name -> sides.add("o.%1$s AS %1$s_before, s.%1$s AS %1$s_after".formatted(name)));
        DAYS.forEach(name -> sides.add("k.%1$s AS %1$s_before, j.%1$s AS %1$s_after".formatted(name)));
        return jdbc.sql("SELECT j.line, j.reference, %s %s WHERE %s ORDER BY j.line LIMIT %d"
                        .formatted(String.join(", ", sides), joined(sight), differs, StagingRepository.FIRST))
                .query((row, number) -> new Amendment(row.getLong("line"), row.getString("reference"), changes(row)))
                .list();
    }

    private static List<FieldChange> changes(ResultSet row) throws SQLException {
        List<FieldChange> changes = new ArrayList<>();
        for (String column :
                Stream.concat(DAYS.stream(), Stream.of("threat", "operation")).toList()) {
            String before = Objects.requireNonNullElse(row.getString(column + "_before"), "");
            String after = Objects.requireNonNullElse(row.getString(column + "_after"), "");
            if (!before.equals(after)) {
                changes.add(new FieldChange(column.replace('_', '-'), before, after));
            }
        }
        return changes;
    }

    private static Clash mismatch(ResultSet row) throws SQLException {
        String reference = row.getString("reference");
        return row.getString("kind").equals("supported-job")
                ? new Clash(
                        row.getLong("line"),
                        "force",
                        row.getString("organisation"),
                        "The force of the record \"%s\", which is %s.".formatted(reference, row.getString("known")))
                : new Clash(
                        row.getLong("line"),
                        "reference",
                        reference,
                        "The reference of a supported job; this one is a record of the kind %s."
                                .formatted(row.getString("kind")));
    }

    private static Repeat repeat(ResultSet row) throws SQLException {
        return new Repeat(row.getLong("line"), row.getString("reference"), row.getLong("earlier"));
    }

    private static List<@Nullable String> values(StagedJob job) {
        List<@Nullable String> values = new ArrayList<>(Arrays.asList(
                Long.toString(job.line()),
                job.reference(),
                job.organisation().value(),
                job.region() == null ? "" : job.region().value(),
                job.threat(),
                job.operation()));
        for (Stage stage : Stage.values()) {
            values.add(job.days().containsKey(stage) ? String.valueOf(job.days().get(stage)) : null);
        }
        return values;
    }

    private static String column(Stage stage) {
        return stage.code().replace('-', '_');
    }

    private static String each(String pattern) {
        return DAYS.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }
}
