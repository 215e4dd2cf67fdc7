package toex.outcomes.performance.data;

import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Merges the days of staged jobs into those that are kept, and takes them back. */
@Repository
public class JobRepository {

    private static final String DAYS = String.join(", ", JobStaging.DAYS);

    private final JdbcClient jdbc;

    JobRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After the records of the jobs were merged. */
    public void merge(long importId) {
        jdbc.sql("""
                INSERT INTO supported_job_earlier (amended_by, record_id, %s, import_id, version)
                SELECT ?, k.record_id, %s, k.import_id, k.version
                FROM job_staged j JOIN outcome_record o ON o.reference = j.reference
                JOIN supported_job k ON k.record_id = o.id WHERE %s""".formatted(DAYS, of("k"), JobStaging.DAYS_DIFFER))
                .param(importId)
                .update();
        jdbc.sql("""
                UPDATE supported_job k JOIN outcome_record o ON o.id = k.record_id
                JOIN job_staged j ON j.reference = o.reference
                SET k.import_id = ?, k.version = k.version + 1, %s WHERE %s""".formatted(set("k", "j"), changedBy("k")))
                .params(importId, importId)
                .update();
        jdbc.sql("""
                INSERT INTO supported_job (record_id, %s, import_id)
                SELECT o.id, %s, ? FROM job_staged j JOIN outcome_record o ON o.reference = j.reference
                LEFT JOIN supported_job k ON k.record_id = o.id WHERE k.record_id IS NULL""".formatted(DAYS, of("j"))).param(importId).update();
    }

    /** Before the records of the import are taken back. */
    void undo(long importId) {
        jdbc.sql("""
                DELETE FROM supported_job WHERE import_id = :import
                AND record_id NOT IN (SELECT record_id FROM supported_job_earlier WHERE amended_by = :import)""").param("import", importId).update();
        jdbc.sql("""
                UPDATE supported_job k JOIN supported_job_earlier e ON e.amended_by = ? AND e.record_id = k.record_id
                SET k.import_id = e.import_id, k.version = e.version, %s""".formatted(set("k", "e"))).param(importId).update();
        jdbc.sql("DELETE FROM supported_job_earlier WHERE amended_by = ?")
                .param(importId)
                .update();
    }

    /** Those whose earlier days were just kept. */
    private static String changedBy(String table) {
        return "%s.record_id IN (SELECT record_id FROM supported_job_earlier WHERE amended_by = ?)".formatted(table);
    }

    private static String of(String table) {
        return JobStaging.DAYS.stream().map(day -> table + "." + day).collect(Collectors.joining(", "));
    }

    private static String set(String table, String from) {
        return JobStaging.DAYS.stream()
                .map(day -> "%1$s.%3$s = %2$s.%3$s".formatted(table, from, day))
                .collect(Collectors.joining(", "));
    }
}
