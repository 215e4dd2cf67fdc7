package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.Circumstances;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.shared.RegionCode;

/** Reads quotations. */
@Repository
public class QuotationQuery {

    private final JdbcClient jdbc;

    QuotationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that this audience may see, in the order of their publication.
     *
     * @param markings as they are written; only quotations of one of them
     * @param now an embargo must be over by then
     */
    public List<Quotation> published(Audience audience, List<String> markings, Instant now) {
        List<String> covering = Arrays.stream(Audience.values())
                .filter(agreed -> agreed.compareTo(audience) >= 0)
                .map(Audience::name)
                .toList();
        return jdbc.sql("""
                        SELECT quotation.id, text, attribution, quotation.region_code
                        FROM quotation LEFT JOIN feedback_submission submission ON submission.id = submission_id
                        WHERE state = 'PUBLISHED' AND (published_at IS NULL OR published_at <= :now)
                          AND quotation.marking IN (:markings) AND (submission.id IS NULL OR (withdrawn_at IS NULL AND submission.marking IN (:markings) AND EXISTS (
                            SELECT 1 FROM feedback_consent c WHERE c.submission_id = submission.id
                            AND c.granted AND c.withdrawn_at IS NULL AND c.part IN (:covering))))
                        ORDER BY published_at, quotation.id
                        """)
                .param("covering", covering)
                .param("markings", markings)
                .param("now", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .query(QuotationQuery::quotation)
                .list();
    }

    /** What published quotations are about, by their ids. */
    public Map<Long, Circumstances> circumstances() {
        Map<Long, Circumstances> all = new HashMap<>();
        jdbc.sql("""
                SELECT q.id, q.published_at, COALESCE(s.threat, '') AS threat
                FROM quotation q LEFT JOIN feedback_submission s ON s.id = q.submission_id
                WHERE q.state = 'PUBLISHED' AND q.published_at IS NOT NULL""").query(row -> {
            all.put(
                    row.getLong("id"),
                    new Circumstances(row.getTimestamp("published_at").toInstant(), row.getString("threat")));
        });
        return all;
    }

    private static Quotation quotation(ResultSet row, int number) throws SQLException {
        String region = row.getString("region_code");
        return new Quotation(
                row.getLong("id"),
                row.getString("text"),
                row.getString("attribution"),
                region == null ? null : new RegionCode(region));
    }
}
