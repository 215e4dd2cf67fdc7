package toex.outcomes.feedback.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.PersonalData.Held;
import toex.outcomes.shared.Marking;

/** Reads and erases what is kept of one person, who is known by a mail address or by the reference of an answer. */
@Repository
public class PersonRepository {

    /** Ids of what the person sent. */
    private static final String SENT = """
            (SELECT s.id FROM feedback_submission s LEFT JOIN feedback_contact c ON c.submission_id = s.id
              LEFT JOIN feedback_invitation i ON i.submission_id = s.id
              WHERE s.reference = :key OR c.email = :key OR i.email = :key)""";

    /** Ids of the invitations that the person got. */
    private static final String INVITED =
            "(SELECT i.id FROM feedback_invitation i WHERE i.email = :key OR i.submission_id IN " + SENT + ")";

    /** What is kept, by the name of what it is: the statement that reads it, with the person's {@code :key}. */
    public static final Map<String, String> TABLES = tables();

    private final JdbcClient jdbc;

    PersonRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("answers", "SELECT * FROM feedback_submission WHERE id IN " + SENT);
        tables.put("before words were removed", "SELECT * FROM feedback_original WHERE submission_id IN " + SENT);
        tables.put("consents", "SELECT * FROM feedback_consent WHERE submission_id IN " + SENT);
        tables.put("contact", "SELECT * FROM feedback_contact WHERE submission_id IN " + SENT);
        tables.put("quotations", "SELECT * FROM quotation WHERE submission_id IN " + SENT);
        tables.put(
                "agreements",
                "SELECT id, text, asked_at, answer, words, answered_at FROM feedback_agreement WHERE quotation_id IN (SELECT id FROM quotation WHERE submission_id IN "
                        + SENT + ")");
        tables.put("invitations", "SELECT * FROM feedback_invitation WHERE id IN " + INVITED);
        tables.put(
                "answers begun",
                "SELECT id, job_reference, answers, contact, begun_at, changed_at FROM feedback_draft WHERE invitation_id IN "
                        + INVITED);
        tables.put(
                "letters",
                "SELECT * FROM feedback_outbox WHERE recipient = :key OR (kind = 'COPY' AND about IN " + SENT
                        + ") OR (kind = 'INVITATION' AND about IN " + INVITED + ")");
        return tables;
    }

    /** The markings of what the person sent, was asked about, and was written. */
    public List<Marking> markings(String key) {
        return jdbc.sql("SELECT marking FROM feedback_submission WHERE id IN " + SENT
                        + " UNION SELECT marking FROM feedback_invitation WHERE id IN " + INVITED
                        + " UNION SELECT marking FROM feedback_outbox WHERE recipient = :key")
                .param("key", key)
                .query((row, number) -> Marking.parse(row.getString("marking")))
                .list();
    }

    public Held held(String key) {
        List<String> references = jdbc.sql(
                        "SELECT reference FROM feedback_submission WHERE submitted_by <> 'erased' AND id IN " + SENT
                                + " ORDER BY id")
                .param("key", key)
                .query((row, number) -> row.getString(1))
                .list();
        return new Held(
                key,
                references,
                count("feedback_invitation WHERE email IS NOT NULL AND id IN " + INVITED, key),
                count("feedback_outbox WHERE recipient = :key", key));
    }

    /** Rows as they stand, with their columns. */
    public List<Map<String, Object>> rows(String sql, String key) {
        return jdbc.sql(sql)
                .param("key", key)
                .query((row, number) -> {
                    Map<String, Object> columns = new TreeMap<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        String value = row.getString(i);
                        columns.put(row.getMetaData().getColumnLabel(i), value == null ? "" : value);
                    }
                    return columns;
                })
                .list();
    }

    /** Deletes words, senders and letters; rows that are counted stay. What was sent is taken back already. */
    public void erase(String key) {
        List<Long> sent = ids(SENT, key);
        List<Long> invited = ids(INVITED, key);
        jdbc.sql(
                        "UPDATE feedback_outbox SET recipient = NULL, body = '', reason = '', state = IF(state = 'waiting', 'cancelled', state) WHERE recipient = ?")
                .param(key)
                .update();
        on(
                "UPDATE feedback_outbox SET recipient = NULL, body = '', reason = '', state = IF(state = 'waiting', 'cancelled', state) WHERE kind = 'COPY' AND about IN (:ids)",
                sent);
        on(
                "UPDATE feedback_outbox SET recipient = NULL, body = '', reason = '', state = IF(state = 'waiting', 'cancelled', state) WHERE kind = 'INVITATION' AND about IN (:ids)",
                invited);
        on("DELETE FROM feedback_draft WHERE invitation_id IN (:ids)", invited);
        on("UPDATE feedback_invitation SET email = NULL, version = version + 1 WHERE id IN (:ids)", invited);
        on("DELETE FROM feedback_original WHERE submission_id IN (:ids)", sent);
        on(
                "UPDATE feedback_agreement SET text = '', words = '' WHERE quotation_id IN (SELECT id FROM quotation WHERE submission_id IN (:ids))",
                sent);
        on("UPDATE quotation SET text = '', version = version + 1 WHERE submission_id IN (:ids)", sent);
        on(
                "UPDATE feedback_submission SET asked = '', delivered = '', outcome = '', better = '', sentence = '', submitted_by = 'erased', version = version + 1 WHERE id IN (:ids)",
                sent);
        on("DELETE FROM feedback_contact WHERE submission_id IN (:ids)", sent);
    }

    private List<Long> ids(String select, String key) {
        return jdbc.sql(select)
                .param("key", key)
                .query((row, number) -> row.getLong(1))
                .list();
    }

    private void on(String sql, List<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql(sql).param("ids", ids).update();
        }
    }

    private long count(String from, String key) {
        return jdbc.sql("SELECT COUNT(*) FROM " + from)
                .param("key", key)
                .query(Long.class)
                .single();
    }
}
