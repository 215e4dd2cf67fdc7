package toex.outcomes.feedback.data;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.data.Times;

/** Writes quotations. */
@Repository
public class QuotationRepository {

    private final JdbcClient jdbc;

    QuotationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM quotation").query(Long.class).single() == 0;
    }

    /** Keeps a quotation that was published before the portal was there, with its own id. */
    public void insertPublished(Quotation quotation, String item, String author, String approver, Instant published) {
        RegionCode region = quotation.region();
        jdbc.sql("""
                        INSERT INTO quotation
                            (id, item, text, attribution, region_code, state, author, submitter, approver, published_at)
                        VALUES
                            (:id, :item, :text, :attribution, :region, 'PUBLISHED', :author, :author, :approver, :published)
                        """)
                .param("id", quotation.id())
                .param("item", item)
                .param("published", Times.utc(published))
                .param("text", quotation.text())
                .param("attribution", quotation.attribution())
                .param("region", region == null ? null : region.value())
                .param("author", author)
                .param("approver", approver)
                .update();
    }
}
