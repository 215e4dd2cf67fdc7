package toex.outcomes.feedback.data;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.QuotationWithdrawn;
import toex.outcomes.feedback.WithdrawalNotices.Kept;

/** Keeps who has to be told of quotations that were taken back. */
@Repository
public class NoticeRepository {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    NoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(QuotationWithdrawn withdrawn) {
        jdbc.sql("INSERT INTO feedback_notice (quotation_id, reference, attribution) VALUES (?, ?, ?)")
                .params(withdrawn.quotation(), withdrawn.submission(), withdrawn.attribution())
                .update();
    }

    /** Those that nobody has noted, the latest first; only of quotations that have one of these markings. */
    public List<Kept> open(List<String> markings) {
        return jdbc.sql("""
                SELECT n.* FROM feedback_notice n LEFT JOIN quotation q ON q.id = n.quotation_id
                WHERE noted_by IS NULL AND COALESCE(q.marking, 'OFFICIAL') IN (:markings) ORDER BY n.id DESC LIMIT :most""")
                .param("markings", markings)
                .param("most", MOST)
                .query((row, number) -> new Kept(
                        row.getLong("id"),
                        row.getLong("quotation_id"),
                        row.getString("reference"),
                        row.getString("attribution"),
                        row.getTimestamp("happened_at").toInstant()))
                .list();
    }

    public void note(long id, String who) {
        jdbc.sql("UPDATE feedback_notice SET noted_by = ? WHERE id = ? AND noted_by IS NULL")
                .params(who, id)
                .update();
    }
}
