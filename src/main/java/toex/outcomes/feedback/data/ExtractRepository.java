package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Progress;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.Extract;
import toex.outcomes.feedback.Naming;
import toex.outcomes.feedback.Speaker;
import toex.outcomes.feedback.Submission;
import toex.outcomes.shared.RegionCode;

/** Keeps the words that are chosen from submissions; of each submission one part at most. */
@Repository
public class ExtractRepository {

    private final JdbcClient jdbc;

    ExtractRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was chosen from the submission of this id. */
    public Optional<Extract> find(long submission) {
        return jdbc.sql("""
                        SELECT id, text, state, author, submitter, approver, reason, version
                        FROM quotation WHERE submission_id = ?
                        """).param(submission).query(ExtractRepository::extract).optional();
    }

    /** What of these submissions was ever published, by the submission's id. */
    public Map<Long, Extract> published(List<Long> submissions) {
        Map<Long, Extract> published = new HashMap<>();
        if (!submissions.isEmpty()) {
            jdbc.sql("""
                            SELECT submission_id, id, text, state, author, submitter, approver, reason, version
                            FROM quotation WHERE submission_id IN (:submissions) AND published_at IS NOT NULL
                            """).param("submissions", submissions).query(row -> {
                published.put(row.getLong("submission_id"), extract(row, 0));
            });
        }
        return published;
    }

    /**
     * Keeps what was chosen.
     *
     * @throws org.springframework.dao.DuplicateKeyException where something has been chosen already
     */
    public void insert(Submission submission, Speaker force, String text, Progress progress) {
        Naming naming = submission.consent().naming();
        RegionCode region = force.region(naming);
        jdbc.sql("""
                        INSERT INTO quotation (submission_id, text, attribution, region_code, state, author, submitter)
                        VALUES (:submission, :text, :attribution, :region, :state, :author, :submitter)
                        """)
                .param("submission", submission.id())
                .param("text", text)
                .param("attribution", force.attribution(naming))
                .param("region", region == null ? null : region.value())
                .param("state", progress.state().name())
                .param("author", progress.author())
                .param("submitter", progress.submitter())
                .update();
    }

    /** Keeps the next step; false where it has another version by now. */
    public boolean update(Extract before, Extract after) {
        Progress progress = after.progress();
        return jdbc.sql("""
                        UPDATE quotation SET text = :text, state = :state, author = :author, submitter = :submitter,
                            approver = :approver, reason = :reason, version = version + 1,
                            published_at = IF(:state = 'PUBLISHED', CURRENT_TIMESTAMP(3), published_at)
                        WHERE id = :id AND version = :version
                        """)
                        .param("text", after.text())
                        .param("state", progress.state().name())
                        .param("author", progress.author())
                        .param("submitter", progress.submitter())
                        .param("approver", progress.approver())
                        .param("reason", progress.reason())
                        .param("id", before.id())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static Extract extract(ResultSet row, int number) throws SQLException {
        return new Extract(
                row.getLong("id"),
                row.getString("text"),
                new Progress(
                        State.valueOf(row.getString("state")),
                        row.getString("author"),
                        row.getString("submitter"),
                        row.getString("approver"),
                        row.getString("reason")),
                row.getInt("version"));
    }
}
