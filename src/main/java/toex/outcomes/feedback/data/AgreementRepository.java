package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Agreement;
import toex.outcomes.feedback.AgreementLink;
import toex.outcomes.feedback.Extract;
import toex.outcomes.shared.data.Times;

/** Keeps what forces were asked about quotations, and what they said. */
@Repository
public class AgreementRepository {

    private static final String SELECT = """
            SELECT a.*, s.reference FROM feedback_agreement a JOIN quotation q ON q.id = a.quotation_id
            JOIN feedback_submission s ON s.id = q.submission_id
            """;

    private final JdbcClient jdbc;

    AgreementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long insert(Extract extract, String words, String who, Instant now, Instant expires) {
        return jdbc.sql("""
                INSERT INTO feedback_agreement (quotation_id, text, asked_by, asked_at, expires_at)
                VALUES (?, ?, ?, ?, ?) RETURNING id""")
                .params(extract.id(), words, who, Times.utc(now), Times.utc(expires))
                .query(Long.class)
                .single();
    }

    /** Makes this the link of the question; one before it is useless from now on. */
    public void setLink(long id, AgreementLink link) {
        jdbc.sql("UPDATE feedback_agreement SET token_hash = ? WHERE id = ?")
                .params(link.fingerprint(), id)
                .update();
    }

    public Optional<Agreement> find(AgreementLink link) {
        return one("WHERE a.token_hash = ?", link.fingerprint());
    }

    /** All about a quotation, the latest first. */
    public List<Agreement> of(long quotation) {
        return jdbc.sql(SELECT + "WHERE a.quotation_id = ? ORDER BY a.id DESC")
                .param(quotation)
                .query(AgreementRepository::agreement)
                .list();
    }

    /** The latest one about exactly these words of a quotation. */
    public Optional<Agreement> about(long quotation, String words) {
        return of(quotation).stream()
                .filter(asked -> asked.text().equals(words))
                .findFirst();
    }

    /** Nobody can answer any more what is asked of a quotation so far; how many questions could be answered until now. */
    public int end(long quotation, Instant now) {
        return jdbc.sql(
                        "UPDATE feedback_agreement SET expires_at = ? WHERE quotation_id = ? AND expires_at > ? AND answer IS NULL")
                .params(Times.utc(now), quotation, Times.utc(now))
                .update();
    }

    /** Nobody else changes it until the transaction ends. */
    public Optional<Agreement> lock(long id) {
        return one("WHERE a.id = ? FOR UPDATE", id);
    }

    public void answer(long id, Agreement.Answer answer, String words, Instant now) {
        jdbc.sql("UPDATE feedback_agreement SET answer = ?, words = ?, answered_at = ? WHERE id = ?")
                .params(answer.name(), words, Times.utc(now), id)
                .update();
    }

    private Optional<Agreement> one(String where, Object parameter) {
        return jdbc.sql(SELECT + where)
                .params(List.of(parameter))
                .query(AgreementRepository::agreement)
                .optional();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        String answer = row.getString("answer");
        return new Agreement(
                row.getLong("id"),
                row.getLong("quotation_id"),
                row.getString("reference"),
                row.getString("text"),
                row.getString("asked_by"),
                Times.instant(row, "asked_at"),
                Times.instant(row, "expires_at"),
                answer == null ? null : Agreement.Answer.valueOf(answer),
                row.getString("words"));
    }
}
