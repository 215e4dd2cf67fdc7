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

    UndoRepository(JdbcClient jdbc, MonthTable months) {
        this.jdbc = jdbc;
        this.months = months;
    }

    /**
     * Removes what the import added and restores what it amended.
     *
     * @throws Refusal where a later import amended records of this one
     */
    public void undo(long importId) {
        refuseWhereAmended(importId);
        months.removeOwn(importId);
        jdbc.sql("""
                DELETE FROM outcome_record WHERE import_id = :import
                AND id NOT IN (SELECT id FROM outcome_earlier WHERE amended_by = :import)""").param("import", importId).update();
        restore(importId);
        months.addEarlier(importId);
        remove("DELETE FROM outcome_earlier WHERE amended_by = ?", importId);
        remove("DELETE FROM import_batch WHERE id = ?", importId);
    }

    private void refuseWhereAmended(long importId) {
        List<@Nullable String> later =
                jdbc.sql("""
                SELECT DISTINCT b.file_name FROM outcome_earlier e JOIN import_batch b ON b.id = e.amended_by
                WHERE e.import_id = ? ORDER BY b.id DESC""").param(importId).query(String.class).list();
        if (!later.isEmpty()) {
            throw new Refusal("Records of this import were amended by a later one. Undo %s first."
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
