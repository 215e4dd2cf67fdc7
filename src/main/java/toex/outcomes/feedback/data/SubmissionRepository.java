package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Consent;
import toex.outcomes.feedback.Question;
import toex.outcomes.feedback.Submission;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** Keeps what forces sent. */
@Repository
public class SubmissionRepository {

    private static final String SELECT = "SELECT * FROM feedback_submission ";

    private final JdbcClient jdbc;

    SubmissionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps answers.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the form has been sent already
     */
    public void insert(
            UUID form,
            String reference,
            String officer,
            OrganisationCode force,
            @Nullable RegionCode region,
            Answers answers) {
        JdbcClient.StatementSpec insert = jdbc.sql("""
                        INSERT INTO feedback_submission
                            (reference, form_token, submitted_by, force_code, region_code, job_reference,
                             timeliness, quality, usefulness, professionalism, ask_again,
                             sentence, consent, consent_version)
                        VALUES
                            (:reference, :form, :officer, :force, :region, :job,
                             :timeliness, :quality, :usefulness, :professionalism, :ask_again,
                             :sentence, :consent, :wording)
                        """)
                .param("reference", reference)
                .param("form", form.toString())
                .param("officer", officer)
                .param("force", force.value())
                .param("region", region == null ? null : region.value())
                .param("job", answers.job())
                .param("sentence", answers.sentence())
                .param("consent", answers.standingConsent().name())
                .param("wording", Consent.WORDING);
        for (Question question : Question.values()) {
            insert = insert.param(column(question), answers.ratings().get(question));
        }
        insert.update();
    }

    /** The reference that the form got when the officer sent it before. */
    public Optional<String> referenceOf(UUID form, String officer) {
        // a locking read sees what another transaction has just committed, even where this one began before
        return jdbc.sql("""
                        SELECT reference FROM feedback_submission
                        WHERE form_token = ? AND submitted_by = ? LOCK IN SHARE MODE
                        """)
                .params(form.toString(), officer)
                .query(String.class)
                .optional();
    }

    public boolean isEmpty() {
        return count() == 0;
    }

    public long count() {
        return jdbc.sql("SELECT COUNT(*) FROM feedback_submission")
                .query(Long.class)
                .single();
    }

    /** A part of all that was sent, newest first. */
    public List<Submission> page(int offset, int limit) {
        return jdbc.sql(SELECT + "ORDER BY submitted_at DESC, id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(SubmissionRepository::submission)
                .list();
    }

    /** What a force sent, newest first. */
    public List<Submission> ofForce(OrganisationCode force) {
        return jdbc.sql(SELECT + "WHERE force_code = ? ORDER BY submitted_at DESC, id DESC")
                .param(force.value())
                .query(SubmissionRepository::submission)
                .list();
    }

    public Optional<Submission> find(String reference) {
        return jdbc.sql(SELECT + "WHERE reference = ?")
                .param(reference)
                .query(SubmissionRepository::submission)
                .optional();
    }

    /** As {@link #find}; nobody else changes it until the transaction ends. */
    public Optional<Submission> lock(String reference) {
        return jdbc.sql(SELECT + "WHERE reference = ? FOR UPDATE")
                .param(reference)
                .query(SubmissionRepository::submission)
                .optional();
    }

    public void withdraw(Submission submission) {
        jdbc.sql(
                        "UPDATE feedback_submission SET withdrawn_at = CURRENT_TIMESTAMP(3), version = version + 1 WHERE id = ?")
                .param(submission.id())
                .update();
    }

    private static Submission submission(ResultSet row, int number) throws SQLException {
        String region = row.getString("region_code");
        return new Submission(
                row.getLong("id"),
                row.getString("reference"),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("submitted_by"),
                new OrganisationCode(row.getString("force_code")),
                region == null ? null : new RegionCode(region),
                row.getString("job_reference"),
                ratings(row),
                row.getString("sentence"),
                Consent.valueOf(row.getString("consent")),
                row.getTimestamp("withdrawn_at") != null);
    }

    private static Map<Question, Integer> ratings(ResultSet row) throws SQLException {
        Map<Question, Integer> ratings = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            int rating = row.getInt(column(question));
            if (!row.wasNull()) {
                ratings.put(question, rating);
            }
        }
        return ratings;
    }

    private static String column(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }
}
