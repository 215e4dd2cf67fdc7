package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Letter;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.data.Times;

/** Keeps the mail that is to be sent and what came of it. */
@Repository
public class OutboxRepository {

    private static final int LONGEST_REASON = 500;

    /** What a letter is about may have been marked higher since it was written. */
    private static final String SELECT = """
            SELECT o.*, CASE kind
              WHEN 'INVITATION' THEN (SELECT i.marking FROM feedback_invitation i WHERE i.id = o.about)
              WHEN 'COPY' THEN (SELECT s.marking FROM feedback_submission s WHERE s.id = o.about)
              WHEN 'AGREEMENT' THEN (SELECT q.marking FROM feedback_agreement a JOIN quotation q ON q.id = a.quotation_id
                WHERE a.id = o.about) END AS marking_now
            FROM feedback_outbox o
            """;

    private final JdbcClient jdbc;

    OutboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a letter wait for the next round. */
    public void add(
            Letter.Kind kind, long about, String recipient, String subject, String body, Marking marking, Instant now) {
        jdbc.sql("""
                INSERT INTO feedback_outbox (kind, about, recipient, subject, body, marking, state, next_attempt, made_at)
                VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?)""")
                .params(kind.name(), about, recipient, subject, body, marking.text(), Times.utc(now), Times.utc(now))
                .update();
    }

    /** Latest first. */
    public List<Letter> latest(int most) {
        return jdbc.sql(SELECT + "ORDER BY id DESC LIMIT ?")
                .param(most)
                .query(OutboxRepository::letter)
                .list();
    }

    /** Those of a kind about something, the latest first. */
    public List<Letter> about(Letter.Kind kind, long about) {
        return jdbc.sql(SELECT + "WHERE kind = ? AND about = ? ORDER BY id DESC")
                .params(kind.name(), about)
                .query(OutboxRepository::letter)
                .list();
    }

    /** One letter that is due and that nobody else is sending, held until the transaction ends. */
    public Optional<Letter> lockDue(Instant now) {
        return jdbc.sql(SELECT + """
                WHERE state = 'waiting' AND next_attempt <= ?
                ORDER BY next_attempt, id LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .param(Times.utc(now))
                .query(OutboxRepository::letter)
                .optional();
    }

    /** Keeps what was sent in the place of what was written, and under which Message-ID. */
    public void mailed(Letter mailed, String messageId) {
        jdbc.sql("UPDATE feedback_outbox SET subject = ?, body = ?, message_id = ? WHERE id = ?")
                .params(mailed.subject(), mailed.body(), messageId, mailed.id())
                .update();
    }

    public void retry(long id, Instant next, String reason) {
        jdbc.sql("UPDATE feedback_outbox SET attempts = attempts + 1, next_attempt = ?, reason = ? WHERE id = ?")
                .params(Times.utc(next), cut(reason), id)
                .update();
    }

    public void end(long id, Letter.State state, String reason, Instant now) {
        jdbc.sql("""
                UPDATE feedback_outbox SET state = ?, attempts = attempts + 1, reason = ?, ended_at = ?
                WHERE id = ?""").params(code(state), cut(reason), Times.utc(now), id).update();
    }

    /**
     * It was sent and came back; false where it was not sent, or its return has been recorded. The reason may hold the address:
     * it is not kept once that was taken away.
     */
    public boolean bounced(long id, String reason, Instant now) {
        return jdbc.sql(
                                "UPDATE feedback_outbox SET state = ?, reason = IF(recipient IS NULL, '', ?), ended_at = ? WHERE id = ? AND state = 'sent'")
                        .params(code(Letter.State.BOUNCED), cut(reason), Times.utc(now), id)
                        .update()
                == 1;
    }

    /** The letter that was handed to the mail server under this Message-ID. */
    public Optional<Letter> sentAs(String messageId) {
        return jdbc.sql(SELECT + "WHERE message_id = ?")
                .param(messageId)
                .query(OutboxRepository::letter)
                .optional();
    }

    /** Sends nothing more of this kind about it. */
    public void cancel(Letter.Kind kind, long about, Instant now) {
        jdbc.sql("""
                UPDATE feedback_outbox SET state = 'cancelled', ended_at = ?
                WHERE kind = ? AND about = ? AND state = 'waiting'""").params(Times.utc(now), kind.name(), about).update();
    }

    private static Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getLong("id"),
                Letter.Kind.valueOf(row.getString("kind")),
                row.getLong("about"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                Letter.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getInt("attempts"),
                Times.instant(row, "made_at"),
                Times.instant(row, "next_attempt"),
                row.getString("reason"),
                marking(row));
    }

    private static Marking marking(ResultSet row) throws SQLException {
        Marking written = Marking.parse(row.getString("marking"));
        String now = row.getString("marking_now");
        return now == null ? written : written.and(Marking.parse(now));
    }

    private static String code(Letter.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON);
    }
}
