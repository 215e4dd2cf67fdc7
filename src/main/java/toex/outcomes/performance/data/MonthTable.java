package toex.outcomes.performance.data;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the month table in step with what an import does, so that nothing but the import's own rows is counted. */
@Repository
class MonthTable {

    private static final String MEMBERS =
            "kind, month, region, organisation, threat, strand, level, import_id, records, quantity";
    private static final String COUNTED = """
            SELECT kind, DATE_FORMAT(date, '%%Y-%%m-01') AS month, region, organisation, threat, strand, level, import_id,
                   COUNT(*) AS records, SUM(quantity) AS quantity
            FROM %s WHERE %s = :import
            GROUP BY kind, DATE_FORMAT(date, '%%Y-%%m-01'), region, organisation, threat, strand, level, import_id""";
    private static final String OWN = COUNTED.formatted("outcome_record", "import_id");
    private static final String EARLIER = COUNTED.formatted("outcome_earlier", "amended_by");

    private final JdbcClient jdbc;

    MonthTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the records that the import brought or amended. */
    void addOwn(long importId) {
        jdbc.sql("INSERT INTO outcome_month (" + MEMBERS + ") " + OWN)
                .param("import", importId)
                .update();
    }

    /** Takes out what the import's amended records were before. */
    void removeEarlier(long importId) {
        jdbc.sql("""
                UPDATE outcome_month m JOIN (%s) e
                USING (kind, month, region, organisation, threat, strand, level, import_id)
                SET m.records = m.records - e.records, m.quantity = m.quantity - e.quantity""".formatted(EARLIER)).param("import", importId).update();
        jdbc.sql("""
                DELETE FROM outcome_month WHERE records = 0
                AND import_id IN (SELECT DISTINCT import_id FROM outcome_earlier WHERE amended_by = ?)""").param(importId).update();
    }

    /** Takes out the import's records. */
    void removeOwn(long importId) {
        jdbc.sql("DELETE FROM outcome_month WHERE import_id = ?")
                .param(importId)
                .update();
    }

    /** Puts back what the import's amended records were before. */
    void addEarlier(long importId) {
        jdbc.sql("INSERT INTO outcome_month (" + MEMBERS + ") " + EARLIER + """

                ON DUPLICATE KEY UPDATE records = outcome_month.records + VALUES(records),
                  quantity = outcome_month.quantity + VALUES(quantity)""")
                .param("import", importId)
                .update();
    }
}
