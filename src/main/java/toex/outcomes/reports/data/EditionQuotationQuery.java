package toex.outcomes.reports.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.QuotationUses.Use;

/** Finds the editions whose frozen snapshot holds a quotation. */
@Repository
public class EditionQuotationQuery {

    private final JdbcClient jdbc;

    EditionQuotationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each quotation with each edition that holds it and was not withdrawn, the newest first. */
    public List<Use> uses(Collection<Long> quotations) {
        return jdbc.sql("""
                SELECT held.quotation, e.title, e.number FROM report_edition e
                JOIN JSON_TABLE(e.snapshot, '$.quotations[*]' COLUMNS (quotation BIGINT PATH '$.id')) held
                WHERE e.state <> 'WITHDRAWN' AND held.quotation IN (:quotations)
                ORDER BY e.number DESC, e.id DESC""")
                .param("quotations", quotations)
                .query(EditionQuotationQuery::use)
                .list();
    }

    private static Use use(ResultSet row, int line) throws SQLException {
        Integer number = row.getObject("number", Integer.class);
        return new Use(row.getLong("quotation"), row.getString("title") + ending(number));
    }

    private static String ending(@Nullable Integer number) {
        return number == null ? " (not issued yet)" : ", edition " + number;
    }
}
