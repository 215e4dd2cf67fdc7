package toex.outcomes.feedback.data;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.shared.data.Times;

/** Deletes what need not be kept any longer. */
@Repository
public class RetentionRepository {

    private final JdbcClient jdbc;

    RetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who answered before then, and who was invited before then, also in what mail servers said; how many there were. */
    public int forgetContacts(Instant before) {
        return jdbc.sql("DELETE FROM feedback_contact WHERE given_at < ?")
                        .param(Times.utc(before))
                        .update()
                + jdbc.sql("UPDATE feedback_invitation SET email = NULL WHERE email IS NOT NULL AND made_at < ?")
                        .param(Times.utc(before))
                        .update()
                + jdbc.sql(
                                "UPDATE feedback_outbox SET recipient = NULL, reason = '' WHERE recipient IS NOT NULL AND made_at < ?")
                        .param(Times.utc(before))
                        .update();
    }

    /** Answers that nobody has changed since then, nor sent. */
    public int forgetDrafts(Instant before) {
        return jdbc.sql("DELETE FROM feedback_draft WHERE changed_at < ?")
                .param(Times.utc(before))
                .update();
    }

    /** The texts of letters that ended before then, and letters that nothing was sent of for as long. */
    public int forgetLetters(Instant before) {
        return jdbc.sql("UPDATE feedback_outbox SET body = '' WHERE body <> '' AND ended_at < ?")
                        .param(Times.utc(before))
                        .update()
                + jdbc.sql("DELETE FROM feedback_outbox WHERE state = 'waiting' AND made_at < ?")
                        .param(Times.utc(before))
                        .update();
    }
}
