package toex.outcomes.performance.data;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.data.Times;

/** Merges the staged rows into the records. */
@Repository
public class IntakeRepository {

    private final JdbcClient jdbc;
    private final MonthTable months;
    private final RecordMarkings markings;

    IntakeRepository(JdbcClient jdbc, MonthTable months, RecordMarkings markings) {
        this.jdbc = jdbc;
        this.months = months;
        this.markings = markings;
    }

    /** Answers the id of the new import. */
    public long merge(String fileName, String sha256, Marking marking, Instant loaded) {
        long importId = jdbc.sql(
                        "INSERT INTO import_batch (file_name, sha256, loaded, marking_id) VALUES (?, ?, ?, ?) RETURNING id")
                .params(fileName, sha256, Times.utc(loaded), markings.number(marking))
                .query(Long.class)
                .single();
        if (keepEarlier(importId) > 0) {
            amend(importId);
        }
        add(importId);
        months.add(importId);
        return importId;
    }

    private int keepEarlier(long importId) {
        return jdbc.sql("""
                INSERT INTO outcome_earlier (amended_by, id, reference, kind, date, organisation, region, threat, strand,
                  level, quantity, operation, import_id, version)
                SELECT ?, o.id, o.reference, o.kind, o.date, o.organisation, o.region, o.threat, o.strand,
                  o.level, o.quantity, o.operation, o.import_id, o.version
                FROM outcome_staged s JOIN outcome_record o ON o.reference = s.reference
                WHERE %s""".formatted(IntakeQuery.DIFFERS)).param(importId).update();
    }

    private void amend(long importId) {
        jdbc.sql("""
                UPDATE outcome_record o JOIN outcome_staged s ON o.reference = s.reference
                SET o.kind = s.kind, o.date = s.date, o.organisation = s.organisation, o.region = s.region,
                  o.threat = s.threat, o.strand = s.strand, o.level = s.level, o.quantity = s.quantity,
                  o.operation = s.operation, o.import_id = ?, o.version = o.version + 1
                WHERE %s""".formatted(IntakeQuery.DIFFERS)).param(importId).update();
    }

    private void add(long importId) {
        jdbc.sql("""
                INSERT INTO outcome_record
                  (reference, kind, date, organisation, region, threat, strand, level, quantity, operation, import_id)
                SELECT s.reference, s.kind, s.date, s.organisation, s.region, s.threat, s.strand, s.level, s.quantity,
                  s.operation, ?
                FROM outcome_staged s
                WHERE NOT EXISTS (SELECT 1 FROM outcome_record o WHERE o.reference = s.reference)
                ORDER BY s.reference""").param(importId).update();
    }
}
