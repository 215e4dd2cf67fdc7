package toex.outcomes.performance.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Unit;
import toex.outcomes.performance.Sight;
import toex.outcomes.performance.Stage;
import toex.outcomes.performance.Step;
import toex.outcomes.shared.Scope;

/** Adds up how supported jobs came from stage to stage. */
@Repository
public class StepQuery {

    /** A row for each stage that a job reached, in the order of the days. */
    private static final String REACHED = Arrays.stream(Stage.values())
            .map(stage -> "SELECT record_id, %d AS stage, %s AS day, date, import_id FROM jobs"
                    .formatted(stage.ordinal(), JobStaging.DAYS.get(stage.ordinal())))
            .collect(Collectors.joining(" UNION ALL "));

    private static final String STEPS = """
            WITH jobs AS (
                SELECT k.*, o.date FROM supported_job k JOIN outcome_record o ON o.id = k.record_id
                WHERE (o.region = :region OR :region = '') AND %%1$s AND %%2$s),
            steps AS (
                SELECT stage, day, date, import_id,
                       DATEDIFF(day, LAG(day) OVER course) AS days, LEAD(stage) OVER course IS NULL AS is_last
                FROM (%s) reached WHERE day IS NOT NULL
                WINDOW course AS (PARTITION BY record_id ORDER BY day, stage))
            SELECT stage, CONCAT(YEAR(day), '-Q', QUARTER(day)) AS quarter, COALESCE(days, 0) AS days, is_last,
                   date BETWEEN :from AND :to AS is_recorded, day BETWEEN :from AND :to AS is_within, import_id, COUNT(*) AS jobs
            FROM steps WHERE date BETWEEN :from AND :to OR day BETWEEN :from AND :to
            GROUP BY 1, 2, 3, 4, 5, 6, 7""".formatted(REACHED);

    private final JdbcClient jdbc;

    StepQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of jobs of the region, recorded in the period or at a stage that they reached in it. */
    public List<Step> steps(Scope scope, Sight sight) {
        return jdbc.sql(STEPS.formatted(SightSql.records(sight, "o.import_id"), SightSql.records(sight, "k.import_id")))
                .param("region", scope.region() == null ? "" : scope.region().value())
                .param("from", scope.period().from())
                .param("to", scope.period().to())
                .query((row, number) -> new Step(
                        Stage.values()[row.getInt("stage")],
                        row.getString("quarter"),
                        row.getInt("days"),
                        row.getBoolean("is_last"),
                        row.getBoolean("is_recorded"),
                        row.getBoolean("is_within"),
                        row.getLong("import_id"),
                        row.getLong("jobs")))
                .list();
    }

    /** What is counted from stages, in the order in which it is shown. */
    public List<Measure> measures() {
        return jdbc.sql("SELECT code, name, definition, unit, caveat FROM job_measure ORDER BY position")
                .query((row, number) -> new Measure(
                        new MeasureCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("definition"),
                        Unit.valueOf(row.getString("unit")),
                        row.getString("caveat")))
                .list();
    }
}
