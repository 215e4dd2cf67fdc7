package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Progress;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.Extract;
import toex.outcomes.feedback.Naming;
import toex.outcomes.feedback.QuotationKind;
import toex.outcomes.feedback.QuotationWithdrawn;
import toex.outcomes.feedback.Speaker;
import toex.outcomes.feedback.Submission;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.data.Times;

/** Keeps the words that are chosen from submissions; of each submission one part at most. */
@Repository
public class ExtractRepository {

    private final JdbcClient jdbc;

    ExtractRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The reference of what a quotation is from, by its name in the workflow; empty where it was published before the portal was there. */
    public Optional<String> source(String item) {
        return jdbc.sql("""
                        SELECT s.reference FROM quotation q JOIN feedback_submission s ON s.id = q.submission_id
                        WHERE q.item = ?""").param(item).query(String.class).optional();
    }

    /** What those who quote it have to know once it is withdrawn. */
    public Optional<QuotationWithdrawn> withdrawn(String item, boolean published) {
        return jdbc.sql("""
                        SELECT q.id, COALESCE(s.reference, q.item) AS reference, q.attribution FROM quotation q
                        LEFT JOIN feedback_submission s ON s.id = q.submission_id WHERE q.item = ?""")
                .param(item)
                .query((row, number) -> new QuotationWithdrawn(
                        row.getLong("id"), row.getString("reference"), row.getString("attribution"), published))
                .optional();
    }

    /** What was chosen from the submission of this id. */
    public Optional<Extract> find(long submission) {
        return jdbc.sql("""
                        SELECT id, item, text, state, author, submitter, approver, reason, version
                        FROM quotation WHERE submission_id = ?
                        """).param(submission).query(ExtractRepository::extract).optional();
    }

    /** What of these submissions was ever published, by the submission's id. */
    public Map<Long, Extract> published(List<Long> submissions) {
        Map<Long, Extract> published = new HashMap<>();
        if (!submissions.isEmpty()) {
            jdbc.sql("""
                            SELECT submission_id, id, item, text, state, author, submitter, approver, reason, version
                            FROM quotation WHERE submission_id IN (:submissions) AND published_at IS NOT NULL
                            """).param("submissions", submissions).query(row -> {
                published.put(row.getLong("submission_id"), extract(row, 0));
            });
        }
        return published;
    }

    /**
     * Keeps that words of it are chosen; the workflow keeps the words.
     *
     * @param item its name in the workflow
     * @throws org.springframework.dao.DuplicateKeyException where something has been chosen already
     */
    public void insert(Submission submission, String item, Speaker force, String text, String author) {
        Naming naming = submission.consent().naming();
        RegionCode region = force.region(naming);
        jdbc.sql("""
                        INSERT INTO quotation (submission_id, item, text, attribution, region_code, state, author)
                        VALUES (:submission, :item, :text, :attribution, :region, 'DRAFT', :author)
                        """)
                .param("submission", submission.id())
                .param("item", item)
                .param("text", text)
                .param("attribution", force.attribution(naming))
                .param("region", region == null ? null : region.value())
                .param("author", author)
                .update();
    }

    /** Lets it stand as the workflow has it now. */
    public void follow(String item, Manuscript now) {
        Progress progress = now.progress();
        Instant published = now.publishedAt();
        jdbc.sql("""
                        UPDATE quotation SET text = :text, state = :state, author = :author, submitter = :submitter,
                            approver = :approver, reason = :reason, marking = :marking, published_at = COALESCE(:published, published_at),
                            version = version + 1
                        WHERE item = :item
                        """)
                .param("text", now.text(QuotationKind.TEXT))
                .param("state", progress.state().name())
                .param("author", progress.author())
                .param("submitter", progress.submitter())
                .param("approver", progress.approver())
                .param("reason", progress.reason())
                .param("marking", now.marking().text())
                .param("published", published == null ? null : Times.utc(published))
                .param("item", item)
                .update();
    }

    private static Extract extract(ResultSet row, int number) throws SQLException {
        return new Extract(
                row.getLong("id"),
                row.getString("item"),
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
