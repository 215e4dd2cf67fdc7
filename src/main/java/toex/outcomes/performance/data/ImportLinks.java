package toex.outcomes.performance.data;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.shared.Marking;

/** Which imports build on records of others: they amended them, or brought the days of their jobs. */
@Repository
public class ImportLinks {

    private static final String NAMED = """
            SELECT b.file_name, b.marking_id, m.marking FROM import_batch b JOIN record_marking m ON m.id = b.marking_id
            WHERE b.id IN (%s) ORDER BY b.id DESC""";

    private final JdbcClient jdbc;

    ImportLinks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param number of the marking */
    public record Linked(String fileName, int number, Marking marking) {}

    /** Those that build on this one, latest first. */
    public List<Linked> after(long importId) {
        return linked("""
                SELECT e.amended_by FROM outcome_earlier e WHERE e.import_id = :import
                UNION SELECT e.amended_by FROM supported_job_earlier e WHERE e.import_id = :import
                UNION SELECT j.import_id FROM outcome_record o JOIN supported_job j ON j.record_id = o.id
                WHERE o.import_id = :import AND j.import_id <> :import
                AND o.id NOT IN (SELECT id FROM outcome_earlier WHERE amended_by = :import)""", importId);
    }

    /** Those that this one builds on, latest first. */
    public List<Linked> before(long importId) {
        return linked("""
                SELECT e.import_id FROM outcome_earlier e WHERE e.amended_by = :import
                UNION SELECT e.import_id FROM supported_job_earlier e WHERE e.amended_by = :import
                UNION SELECT o.import_id FROM outcome_record o JOIN supported_job j ON j.record_id = o.id
                WHERE j.import_id = :import AND o.import_id <> :import""", importId);
    }

    private List<Linked> linked(String ids, long importId) {
        return jdbc.sql(NAMED.formatted(ids))
                .param("import", importId)
                .query((row, number) -> new Linked(
                        row.getString("file_name"), row.getInt("marking_id"), Marking.parse(row.getString("marking"))))
                .list();
    }
}
