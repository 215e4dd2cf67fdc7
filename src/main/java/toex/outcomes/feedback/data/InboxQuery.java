package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Progress;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.Extract;
import toex.outcomes.feedback.InboxFilter;
import toex.outcomes.feedback.InboxItem;
import toex.outcomes.feedback.Standing;
import toex.outcomes.shared.data.Times;

/** Reads submissions with what has become of them. */
@Repository
public class InboxQuery {

    private static final String STANDING = """
            CASE WHEN s.withdrawn_at IS NOT NULL THEN 'TAKEN_BACK' WHEN q.state IS NOT NULL THEN q.state
              WHEN s.set_aside IS NOT NULL THEN 'SET_ASIDE' WHEN s.sentence = '' THEN 'NO_WORDS'
              WHEN NOT EXISTS (SELECT 1 FROM feedback_consent c WHERE c.submission_id = s.id AND c.granted
                AND c.withdrawn_at IS NULL) THEN 'NOWHERE' ELSE 'TO_CHOOSE' END""";

    private static final String SELECT = "SELECT s.*, " + SubmissionRepository.PARTS + " AS parts, " + STANDING + """
             AS standing, q.id AS q_id, q.item AS q_item, q.text AS q_text, q.state AS q_state, q.author AS q_author,
              q.submitter AS q_submitter, q.approver AS q_approver, q.reason AS q_reason, q.version AS q_version
            """;

    private static final String FROM = " FROM feedback_submission s LEFT JOIN quotation q ON q.submission_id = s.id ";

    private final JdbcClient jdbc;

    InboxQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A part of what the filter leaves, newest first.
     *
     * @param markings as they are written; only what has one of them
     */
    public List<InboxItem> page(
            InboxFilter filter, List<String> markings, Instant now, Map<String, String> names, int offset, int limit) {
        Where where = where(filter, markings, now);
        return jdbc.sql(SELECT + FROM + where.sql()
                        + " ORDER BY s.submitted_at DESC, s.id DESC LIMIT :limit OFFSET :offset")
                .params(where.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> item(row, names))
                .list();
    }

    /** How much the filter leaves. */
    public long count(InboxFilter filter, List<String> markings, Instant now) {
        Where where = where(filter, markings, now);
        return jdbc.sql("SELECT COUNT(*)" + FROM + where.sql())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    public Optional<InboxItem> find(String reference, List<String> markings, Map<String, String> names) {
        return jdbc.sql(SELECT + FROM + "WHERE s.reference = :reference AND s.marking IN (:markings)")
                .param("reference", reference)
                .param("markings", markings)
                .query((row, number) -> item(row, names))
                .optional();
    }

    private record Where(String sql, Map<String, Object> parameters) {}

    private static Where where(InboxFilter filter, List<String> markings, Instant now) {
        List<String> conditions = new ArrayList<>(List.of("s.marking IN (:markings)"));
        Map<String, Object> parameters = new HashMap<>(Map.of("markings", markings));
        filter.state().ifPresent(state -> {
            conditions.add(STANDING + " = :state");
            parameters.put("state", state.name());
        });
        Map.of("region_code", filter.region(), "force_code", filter.force(), "threat", filter.threat())
                .forEach((column, value) -> {
                    if (!value.isEmpty()) {
                        conditions.add("s." + column + " = :" + column);
                        parameters.put(column, value);
                    }
                });
        if (filter.assigned().equals(InboxFilter.NOBODY)) {
            conditions.add("s.assigned_to IS NULL");
        } else if (!filter.assigned().isEmpty()) {
            conditions.add("s.assigned_to = :assigned");
            parameters.put("assigned", filter.assigned());
        }
        if (filter.olderThan() > 0) {
            conditions.add("s.submitted_at < :before");
            parameters.put("before", Times.utc(now).minusDays(filter.olderThan()));
        }
        if (!filter.text().isEmpty()) {
            conditions.add(
                    "CONCAT_WS(' ', s.reference, s.job_reference, s.sentence, s.asked, s.delivered, s.outcome, s.better) LIKE :text");
            parameters.put("text", "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return new Where("WHERE " + String.join(" AND ", conditions), parameters);
    }

    private static InboxItem item(ResultSet row, Map<String, String> names) throws SQLException {
        String force = row.getString("force_code");
        return new InboxItem(
                SubmissionRepository.submission(row, 0),
                names.getOrDefault(force, force),
                extract(row),
                Standing.valueOf(row.getString("standing")));
    }

    private static @Nullable Extract extract(ResultSet row) throws SQLException {
        long id = row.getLong("q_id");
        return row.wasNull()
                ? null
                : new Extract(
                        id,
                        row.getString("q_item"),
                        row.getString("q_text"),
                        new Progress(
                                State.valueOf(row.getString("q_state")),
                                row.getString("q_author"),
                                row.getString("q_submitter"),
                                row.getString("q_approver"),
                                row.getString("q_reason")),
                        row.getInt("q_version"));
    }
}
