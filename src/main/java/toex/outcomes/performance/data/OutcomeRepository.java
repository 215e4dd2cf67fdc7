package toex.outcomes.performance.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.OutcomeRecord;

/** Writes records and keeps the month table in step with them. */
@Repository
public class OutcomeRepository {

    private static final String MONTHS = """
            INSERT INTO outcome_month
              (kind, month, region, organisation, threat, strand, level, import_id, records, quantity)
            SELECT kind, DATE_FORMAT(date, '%Y-%m-01'), region, organisation, threat, strand, level, import_id,
                   COUNT(*), SUM(quantity)
            FROM outcome_record""";
    private static final String BY_MEMBERS =
            " GROUP BY kind, DATE_FORMAT(date, '%Y-%m-01'), region, organisation, threat, strand, level, import_id";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    OutcomeRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM import_batch)")
                .query(Boolean.class)
                .single();
    }

    /** Keeps that a file was loaded and answers the import's id. */
    public long addImport(String fileName, String sha256, Instant loaded) {
        return jdbc.sql("INSERT INTO import_batch (file_name, sha256, loaded) VALUES (?, ?, ?) RETURNING id")
                .params(fileName, sha256, LocalDateTime.ofInstant(loaded, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Keeps new records and counts them into their months. The caller's transaction holds both together. */
    public void add(long importId, List<OutcomeRecord> records) {
        batches.batchUpdate(
                """
                INSERT INTO outcome_record
                  (reference, kind, date, organisation, region, threat, strand, level, quantity, operation, import_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", records.stream().map(record -> row(importId, record)).toList());
        Set<YearMonth> months = new TreeSet<>();
        records.forEach(record -> months.add(YearMonth.from(record.date())));
        months.forEach(this::recount);
    }

    /** Counts all records anew. The result is the same month table as before. */
    public void recount() {
        jdbc.sql("DELETE FROM outcome_month").update();
        jdbc.sql(MONTHS + BY_MEMBERS).update();
    }

    private void recount(YearMonth month) {
        jdbc.sql("DELETE FROM outcome_month WHERE month = ?")
                .param(month.atDay(1))
                .update();
        jdbc.sql(MONTHS + " WHERE date BETWEEN ? AND ?" + BY_MEMBERS)
                .params(month.atDay(1), month.atEndOfMonth())
                .update();
    }

    private static Object[] row(long importId, OutcomeRecord record) {
        return new Object[] {
            record.reference(),
            record.kind().code(),
            record.date(),
            record.organisation().value(),
            record.region() == null ? "" : record.region().value(),
            record.threat(),
            record.strand(),
            record.level(),
            record.quantity(),
            record.operation(),
            importId
        };
    }
}
