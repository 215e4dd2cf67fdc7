package toex.outcomes.feedback.data;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Contact;

/** Keeps who answered, apart from the answers. */
@Repository
public class ContactRepository {

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(long submission, Contact contact) {
        jdbc.sql("INSERT INTO feedback_contact (submission_id, name, email, phone) VALUES (?, ?, ?, ?)")
                .params(submission, contact.name(), contact.email(), contact.phone())
                .update();
    }

    public Optional<Contact> find(long submission) {
        return jdbc.sql("SELECT name, email, phone FROM feedback_contact WHERE submission_id = ?")
                .param(submission)
                .query((row, number) ->
                        new Contact(row.getString("name"), row.getString("email"), row.getString("phone"), false))
                .optional();
    }

    /** The address by which whoever answered can be reached: the one that was left, or else the one that was invited. */
    public Optional<String> address(long submission) {
        return jdbc.sql("""
                SELECT address FROM (
                  SELECT 1 AS place, email AS address FROM feedback_contact WHERE submission_id = :id
                  UNION ALL SELECT 2, email FROM feedback_invitation WHERE submission_id = :id) AS addresses
                WHERE address <> '' ORDER BY place LIMIT 1""").param("id", submission).query(String.class).optional();
    }
}
