package toex.outcomes.feedback.data;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Passage;
import toex.outcomes.feedback.Submission;

/** Keeps what is decided about submissions, and what stood in them before words were removed. */
@Repository
public class ModerationRepository {

    private final JdbcClient jdbc;

    ModerationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void assign(Submission submission, @Nullable String person) {
        jdbc.sql("UPDATE feedback_submission SET assigned_to = ?, version = version + 1 WHERE id = ?")
                .param(1, person)
                .param(2, submission.id())
                .update();
    }

    public void setAside(Submission submission, String reason) {
        jdbc.sql("UPDATE feedback_submission SET set_aside = ?, version = version + 1 WHERE id = ?")
                .params(reason, submission.id())
                .update();
    }

    /** Puts a text in place of a passage, and keeps what stood there first. */
    public void redact(Submission submission, Passage passage, String text, String who) {
        jdbc.sql("INSERT IGNORE INTO feedback_original (submission_id, passage, text, redacted_by) VALUES (?, ?, ?, ?)")
                .params(submission.id(), passage.name(), submission.text(passage), who)
                .update();
        jdbc.sql("UPDATE feedback_submission SET " + passage.column() + " = ? WHERE id = ?")
                .params(text, submission.id())
                .update();
    }

    /** Whoever has seen it as it was may no longer decide about it. */
    public void changed(Submission submission) {
        jdbc.sql("UPDATE feedback_submission SET version = version + 1 WHERE id = ?")
                .param(submission.id())
                .update();
    }

    /** What stood in the passages that words were removed from. */
    public Map<Passage, String> original(long submission) {
        Map<Passage, String> texts = new EnumMap<>(Passage.class);
        jdbc.sql("SELECT passage, text FROM feedback_original WHERE submission_id = ?")
                .param(submission)
                .query(row -> {
                    texts.put(Passage.valueOf(row.getString("passage")), row.getString("text"));
                });
        return texts;
    }
}
