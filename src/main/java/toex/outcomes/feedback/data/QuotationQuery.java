package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.Consented;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.data.Times;

/** Reads quotations. */
@Repository
public class QuotationQuery {

    private final JdbcClient jdbc;

    QuotationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those that this audience may see, as far as consent and the marking of what they are from go.
     *
     * @param markings as they are written; only quotations of one of them
     */
    public List<Consented> consented(Audience audience, List<String> markings) {
        List<String> covering = Arrays.stream(Audience.values())
                .filter(agreed -> agreed.compareTo(audience) >= 0)
                .map(Audience::name)
                .toList();
        return jdbc.sql("""
                        SELECT quotation.id, item, text, attribution, quotation.region_code, published_at,
                          COALESCE(submission.threat, '') AS threat
                        FROM quotation LEFT JOIN feedback_submission submission ON submission.id = submission_id
                        WHERE state = 'PUBLISHED'
                          AND quotation.marking IN (:markings) AND (submission.id IS NULL OR (withdrawn_at IS NULL AND submission.marking IN (:markings) AND EXISTS (
                            SELECT 1 FROM feedback_consent c WHERE c.submission_id = submission.id
                            AND c.granted AND c.withdrawn_at IS NULL AND c.part IN (:covering))))
                        ORDER BY quotation.id
                        """)
                .param("covering", covering)
                .param("markings", markings)
                .query(QuotationQuery::consented)
                .list();
    }

    private static Consented consented(ResultSet row, int number) throws SQLException {
        return new Consented(
                quotation(row),
                row.getString("item"),
                Times.instantOrNull(row, "published_at"),
                row.getString("threat"));
    }

    private static Quotation quotation(ResultSet row) throws SQLException {
        String region = row.getString("region_code");
        return new Quotation(
                row.getLong("id"),
                row.getString("text"),
                row.getString("attribution"),
                region == null ? null : new RegionCode(region));
    }
}
