package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Consent;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Handling;
import toex.outcomes.feedback.Passage;
import toex.outcomes.feedback.Question;
import toex.outcomes.feedback.Speaker;
import toex.outcomes.feedback.Submission;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** Keeps what forces sent. */
@Repository
public class SubmissionRepository {

    /** The parts of the consent that stand, with commas between; null for none. */
    static final String PARTS = """
            (SELECT GROUP_CONCAT(c.part) FROM feedback_consent c
              WHERE c.submission_id = s.id AND c.granted AND c.withdrawn_at IS NULL)""";

    private static final String SELECT = "SELECT s.*, " + PARTS + " AS parts FROM feedback_submission s ";

    private final JdbcClient jdbc;

    SubmissionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps answers.
     *
     * @return their id
     * @throws org.springframework.dao.DuplicateKeyException where the form has been sent already
     */
    public long insert(
            UUID form,
            String reference,
            String officer,
            Speaker force,
            Answers answers,
            String threat,
            Marking marking) {
        RegionCode region = force.region();
        JdbcClient.StatementSpec insert = jdbc.sql("""
                        INSERT INTO feedback_submission
                            (reference, form_token, form_version, submitted_by, force_code, region_code, job_reference, threat, marking,
                             timeliness, quality, usefulness, professionalism, ask_again,
                             asked, delivered, outcome, better, sentence)
                        VALUES
                            (:reference, :form, :version, :officer, :force, :region, :job, :threat, :marking,
                             :timeliness, :quality, :usefulness, :professionalism, :ask_again,
                             :asked, :delivered, :outcome, :better, :sentence)
                        RETURNING id
                        """)
                .param("reference", reference)
                .param("form", form.toString())
                .param("version", FormWording.VERSION)
                .param("officer", officer)
                .param("force", force.code().value())
                .param("region", region == null ? null : region.value())
                .param("job", answers.job())
                .param("threat", threat)
                .param("marking", marking.text());
        for (Question question : Question.values()) {
            insert = insert.param(column(question), answers.ratings().get(question));
        }
        for (Passage passage : Passage.values()) {
            insert = insert.param(passage.column(), answers.text(passage));
        }
        return insert.query(Long.class).single();
    }

    /** What was said to one part of a consent, in its wording. */
    public record ConsentPart(String part, boolean granted, String wording) {}

    /** Keeps what was said to each part of the consent. */
    public void insertConsents(long submission, List<ConsentPart> parts) {
        StringJoiner rows = new StringJoiner(", ");
        List<Object> values = new ArrayList<>();
        for (ConsentPart part : parts) {
            rows.add("(?, ?, ?, ?, ?, CURRENT_TIMESTAMP(3))");
            values.addAll(List.of(
                    submission, part.part(), part.granted(), part.wording(), String.valueOf(FormWording.VERSION)));
        }
        jdbc.sql(
                        "INSERT INTO feedback_consent (submission_id, part, granted, wording, wording_version, given_at) VALUES "
                                + rows)
                .params(values)
                .update();
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
        return jdbc.sql("SELECT COUNT(*) FROM feedback_submission")
                        .query(Long.class)
                        .single()
                == 0;
    }

    /** What forces sent, newest first. */
    public List<Submission> ofForces(Set<OrganisationCode> forces) {
        return jdbc.sql(SELECT + "WHERE force_code IN (:forces) ORDER BY submitted_at DESC, id DESC")
                .param("forces", forces.stream().map(OrganisationCode::value).toList())
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
        jdbc.sql("UPDATE feedback_consent SET withdrawn_at = CURRENT_TIMESTAMP(3) WHERE submission_id = ?")
                .param(submission.id())
                .update();
    }

    static Submission submission(ResultSet row, int number) throws SQLException {
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
                texts(row),
                consent(row.getString("parts")),
                row.getInt("form_version"),
                row.getString("threat"),
                new Handling(
                        row.getString("assigned_to"),
                        row.getString("set_aside"),
                        texts(row).values().stream().anyMatch(text -> text.contains("[removed]")),
                        row.getInt("version")),
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

    private static Map<Passage, String> texts(ResultSet row) throws SQLException {
        Map<Passage, String> texts = new EnumMap<>(Passage.class);
        for (Passage passage : Passage.values()) {
            String text = row.getString(passage.column());
            if (!text.isEmpty()) {
                texts.put(passage, text);
            }
        }
        return texts;
    }

    private static Consent consent(@Nullable String parts) {
        return parts == null ? Consent.NOWHERE : Consent.ofParts(Arrays.asList(parts.split(",")));
    }

    private static String column(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }
}
