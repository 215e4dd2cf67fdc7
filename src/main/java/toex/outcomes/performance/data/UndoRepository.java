package toex.outcomes.performance.data;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.shared.Refusal;

/** Takes imports back. */
@Repository
public class UndoRepository {

    private final JdbcClient jdbc;
    private final MonthTable months;
    private final JobRepository jobs;

    UndoRepository(JdbcClient jdbc, MonthTable months, JobRepository jobs) {
        this.jdbc = jdbc;
        this.months = months;
        this.jobs = jobs;
    }

    /**
     * Removes what the import added and restores what it amended.
     *
     * @throws Refusal where a later import builds on records of this one
     */
    public void undo(long importId) {
        refuseWhereBuiltUpon(importId);
        jobs.undo(importId);
        months.remove(importId);
        jdbc.sql("""
                DELETE FROM outcome_record WHERE import_id = :import
                AND id NOT IN (SELECT id FROM outcome_earlier WHERE amended_by = :import)""").param("import", importId).update();
        restore(importId);
        remove("DELETE FROM outcome_earlier WHERE amended_by = ?", importId);
        remove("DELETE FROM import_batch WHERE id = ?", importId);
    }

    private void refuseWhereBuiltUpon(long importId) {
        List<@Nullable String> later =
                jdbc.sql("""
                SELECT b.file_name FROM import_batch b WHERE b.id IN (
                    SELECT e.amended_by FROM outcome_earlier e WHERE e.import_id = :import
                    UNION SELECT e.amended_by FROM supported_job_earlier e WHERE e.import_id = :import
                    UNION SELECT j.import_id FROM outcome_record o JOIN supported_job j ON j.record_id = o.id
                    WHERE o.import_id = :import AND j.import_id <> :import
                    AND o.id NOT IN (SELECT id FROM outcome_earlier WHERE amended_by = :import))
                ORDER BY b.id DESC""").param("import", importId).query(String.class).list();
        if (!later.isEmpty()) {
            throw new Refusal("A later import builds on records of this one. Undo %s first."
                    .formatted(later.stream().map("\"%s\""::formatted).collect(Collectors.joining(", "))));
        }
    }

    private void restore(long importId) {
        jdbc.sql("""
                UPDATE outcome_record o JOIN outcome_earlier e ON e.amended_by = ? AND e.id = o.id
                SET o.kind = e.kind, o.date = e.date, o.organisation = e.organisation, o.region = e.region,
                  o.threat = e.threat, o.strand = e.strand, o.level = e.level, o.quantity = e.quantity,
                  o.operation = e.operation, o.import_id = e.import_id, o.version = e.version""").param(importId).update();
    }

    private void remove(String sql, long importId) {
        jdbc.sql(sql).param(importId).update();
    }
}
