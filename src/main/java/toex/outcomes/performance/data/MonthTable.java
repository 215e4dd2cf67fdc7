package toex.outcomes.performance.data;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Keeps the rollup in step with what an import does, within the caller's transaction. Only the import's own rows are
 * counted: what it adds and takes away is added up into a table of this connection, and then applied to the cells that it
 * touches.
 */
@Repository
public class MonthTable {

    private static final String CELL = "cut, scope, kind, month, a, b";
    private static final String INTO =
            "INSERT INTO month_change (cut, scope, kind, month, a, b, import_id, records, quantity) ";

    /**
     * Records by everything that a cut may ask for; the sign tells adding from taking away. The groups are nearly as many as
     * the records: sorting these takes a fifth of the time that looking up those on disk does.
     */
    private static final String COUNTED = """
            SELECT SQL_BIG_RESULT kind, DATE_FORMAT(date, '%%Y-%%m-01') AS month, region, organisation, threat, strand, level, import_id,
                   %1$s COUNT(*) AS records, %1$s SUM(quantity) AS quantity
            FROM %2$s WHERE %3$s
            GROUP BY kind, DATE_FORMAT(date, '%%Y-%%m-01'), region, organisation, threat, strand, level, import_id""";

    private static final String PAIR = """
            SELECT SQL_BIG_RESULT '%1$s', region, kind, month, %2$s, import_id, SUM(records), SUM(quantity)
            FROM month_base GROUP BY region, kind, month, %2$s, import_id""";

    /** Single dimensions are added up from a pair, which is fewer rows than the records: from which, and from what of it. */
    private static final Map<Cut, String> SINGLE = Map.of(
            Cut.FORCE, "'force-threat' a",
            Cut.THREAT, "'threat-strand' a",
            Cut.STRAND, "'threat-strand' b",
            Cut.LEVEL, "'threat-level' b");

    private static final String EVERYWHERE = """
            SELECT cut, '*', kind, month, a, b, import_id, SUM(records), SUM(quantity)
            FROM month_change WHERE cut NOT LIKE 'force%' GROUP BY cut, kind, month, a, b, import_id""";
    private static final String REGIONS = """
            SELECT 'region', '*', kind, month, scope, '', import_id, SUM(records), SUM(quantity)
            FROM month_change WHERE cut = 'force' GROUP BY kind, month, scope, import_id""";

    private final JdbcTemplate jdbc;

    MonthTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the records that the import brought or amended, and no longer what the amended ones were before. */
    void add(long importId) {
        apply(changes(importId, "", "-"));
    }

    /** Takes the import's records out, while they are still there, and counts again what it amended. */
    void remove(long importId) {
        apply(changes(importId, "-", ""));
    }

    /** Counts the import's records to those of another marking. */
    void remark(long importId, int marking) {
        drop();
        jdbc.execute("CREATE TEMPORARY TABLE month_change LIKE outcome_month_import");
        jdbc.update("INSERT INTO month_change SELECT * FROM outcome_month_import WHERE import_id = ?", importId);
        jdbc.update("DELETE m FROM month_change c JOIN outcome_month m USING (%s)".formatted(CELL));
        jdbc.update("UPDATE import_batch SET marking_id = ? WHERE id = ?", marking, importId);
        sum();
        drop();
    }

    /** Counts all records anew. */
    public void recount() {
        jdbc.update("DELETE FROM outcome_month_import");
        jdbc.update("DELETE FROM outcome_month");
        apply(COUNTED.formatted("", "outcome_record", "TRUE"));
    }

    private static String changes(long importId, String own, String earlier) {
        return COUNTED.formatted(own, "outcome_record", "import_id = " + importId)
                + " UNION ALL "
                + COUNTED.formatted(earlier, "outcome_earlier", "amended_by = " + importId);
    }

    private void apply(String counted) {
        drop();
        jdbc.execute("CREATE TEMPORARY TABLE month_base ENGINE = Aria TRANSACTIONAL = 0 AS " + counted);
        jdbc.execute("CREATE TEMPORARY TABLE month_change LIKE outcome_month_import");
        cut();
        jdbc.update("""
                INSERT INTO outcome_month_import SELECT * FROM month_change
                ON DUPLICATE KEY UPDATE records = outcome_month_import.records + VALUES(records),
                  quantity = outcome_month_import.quantity + VALUES(quantity)""");
        removeEmpty();
        sum();
        drop();
    }

    private void cut() {
        Cut.pairs().forEach(cut -> jdbc.update(INTO + PAIR.formatted(cut.code(), cut.record())));
        SINGLE.forEach((cut, from) -> jdbc.update(INTO + single(cut, from.split(" "))));
        jdbc.update(INTO + EVERYWHERE);
        jdbc.update(INTO + REGIONS);
    }

    private static String single(Cut cut, String... from) {
        return """
                SELECT '%1$s', scope, kind, month, %3$s, '', import_id, SUM(records), SUM(quantity)
                FROM month_change WHERE cut = %2$s GROUP BY scope, kind, month, %3$s, import_id""".formatted(cut.code(), from[0], from[1]);
    }

    private void removeEmpty() {
        jdbc.update("""
                DELETE i FROM month_change c JOIN outcome_month_import i USING (%1$s, import_id)
                WHERE c.records < 0 AND i.records = 0""".formatted(CELL));
        // of what is left the sums are made anew
        jdbc.update("DELETE m FROM month_change c JOIN outcome_month m USING (%s) WHERE c.records < 0".formatted(CELL));
    }

    /** Adds the cells that were touched up anew, over all imports of the same marking. */
    private void sum() {
        jdbc.update("""
                REPLACE INTO outcome_month (%1$s, marking_id, records, quantity, imports)
                SELECT %1$s, b.marking_id, SUM(i.records), SUM(i.quantity), GROUP_CONCAT(i.import_id ORDER BY i.import_id)
                FROM (SELECT DISTINCT %1$s FROM month_change) c JOIN outcome_month_import i USING (%1$s)
                JOIN import_batch b ON b.id = i.import_id
                GROUP BY %1$s, b.marking_id""".formatted(CELL));
    }

    private void drop() {
        jdbc.execute("DROP TEMPORARY TABLE IF EXISTS month_base, month_change");
    }
}
