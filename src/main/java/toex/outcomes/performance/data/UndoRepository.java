package toex.outcomes.performance.data;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

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

    /** Removes what the import added and restores what it amended. No later import builds on it. */
    public void undo(long importId) {
        jobs.undo(importId);
        months.remove(importId);
        jdbc.sql("""
                DELETE FROM outcome_record WHERE import_id = :import
                AND id NOT IN (SELECT id FROM outcome_earlier WHERE amended_by = :import)""").param("import", importId).update();
        restore(importId);
        remove("DELETE FROM outcome_earlier WHERE amended_by = ?", importId);
        remove("DELETE FROM import_batch WHERE id = ?", importId);
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
