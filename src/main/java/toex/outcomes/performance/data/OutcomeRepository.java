package toex.outcomes.performance.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.performance.Loaded;
import toex.outcomes.performance.OutcomeRecord;
import toex.outcomes.performance.StoredRecord;

/** Writes records and keeps the month table in step with them, within the caller's transaction. */
@Repository
public class OutcomeRepository {

    private static final int AT_ONCE = 1000;
    private static final String MONTHS = """
            INSERT INTO outcome_month
              (kind, month, region, organisation, threat, strand, level, import_id, records, quantity)
            SELECT kind, DATE_FORMAT(date, '%Y-%m-01') AS first, region, organisation, threat, strand, level, import_id,
                   COUNT(*), SUM(quantity)
            FROM outcome_record WHERE date BETWEEN ? AND ?
            GROUP BY kind, first, region, organisation, threat, strand, level, import_id""";

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

    /** Keeps new records, amends known ones that differ, and leaves no trace where nothing changes. */
    public Loaded load(String fileName, String sha256, Instant loaded, List<OutcomeRecord> records) {
        Map<String, OutcomeRecord> known = known(records);
        List<OutcomeRecord> added = records.stream()
                .filter(record -> !known.containsKey(record.reference()))
                .toList();
        List<OutcomeRecord> amended = records.stream()
                .filter(record ->
                        known.containsKey(record.reference()) && !record.equals(known.get(record.reference())))
                .toList();
        if (!added.isEmpty() || !amended.isEmpty()) {
            long importId = addImport(fileName, sha256, loaded);
            insert(importId, added);
            amend(importId, amended);
            recount(Stream.of(added, amended, replaced(amended, known))
                    .flatMap(List::stream)
                    .map(OutcomeRecord::date)
                    .toList());
        }
        return new Loaded(added.size(), amended.size(), records.size() - added.size() - amended.size());
    }

    /** Counts all records anew. The result is the same month table as before. */
    public void recount() {
        recount(LocalDate.of(1000, 1, 1), LocalDate.of(9999, 12, 31));
    }

    private static List<OutcomeRecord> replaced(List<OutcomeRecord> amended, Map<String, OutcomeRecord> known) {
        return amended.stream()
                .flatMap(record -> Stream.ofNullable(known.get(record.reference())))
                .toList();
    }

    private Map<String, OutcomeRecord> known(List<OutcomeRecord> records) {
        Map<String, OutcomeRecord> known = new HashMap<>();
        List<String> references = records.stream().map(OutcomeRecord::reference).toList();
        for (int i = 0; i < references.size(); i += AT_ONCE) {
            jdbc
                    .sql("SELECT " + RecordRow.COLUMNS
                            + ", version FROM outcome_record WHERE reference IN (:references)")
                    .param("references", references.subList(i, Math.min(references.size(), i + AT_ONCE)))
                    .query(RecordRow::read)
                    .list()
                    .stream()
                    .map(StoredRecord::outcome)
                    .forEach(record -> known.put(record.reference(), record));
        }
        return known;
    }

    private long addImport(String fileName, String sha256, Instant loaded) {
        return jdbc.sql("INSERT INTO import_batch (file_name, sha256, loaded) VALUES (?, ?, ?) RETURNING id")
                .params(fileName, sha256, LocalDateTime.ofInstant(loaded, ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private void insert(long importId, List<OutcomeRecord> records) {
        batches.batchUpdate(
                "INSERT INTO outcome_record (" + RecordRow.COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                records.stream()
                        .map(record -> RecordRow.write(record, importId))
                        .toList());
    }

    private void amend(long importId, List<OutcomeRecord> records) {
        batches.batchUpdate(
                """
                INSERT INTO outcome_record (%s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE kind = VALUE(kind), date = VALUE(date), organisation = VALUE(organisation),
                  region = VALUE(region), threat = VALUE(threat), strand = VALUE(strand), level = VALUE(level),
                  quantity = VALUE(quantity), operation = VALUE(operation), import_id = VALUE(import_id),
                  version = version + 1""".formatted(RecordRow.COLUMNS),
                records.stream()
                        .map(record -> RecordRow.write(record, importId))
                        .toList());
    }

    private void recount(List<LocalDate> changed) {
        LocalDate first = changed.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = changed.stream().max(LocalDate::compareTo).orElseThrow();
        recount(first.withDayOfMonth(1), YearMonth.from(last).atEndOfMonth());
    }

    private void recount(LocalDate from, LocalDate to) {
        jdbc.sql("DELETE FROM outcome_month WHERE month BETWEEN ? AND ?")
                .params(from, to)
                .update();
        jdbc.sql(MONTHS).params(from, to).update();
    }
}
