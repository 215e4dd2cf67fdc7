package toex.outcomes.dataimport.data;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.dataimport.ContextPublication;
import toex.outcomes.dataimport.ContextValue;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.data.Times;

/** Keeps published series, in the transaction that is open. */
@Repository
public class ContextRepository {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ContextRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Keeps a series and answers its number. */
    public long add(
            ContextPublication publication,
            Marking marking,
            String fileName,
            String sha256,
            String who,
            Instant loaded,
            List<ContextValue> values) {
        long id = jdbc.sql("""
                INSERT INTO context_series
                  (title, counts, publisher, document, licence, published, url, file_name, sha256, who, loaded, marking)
                VALUES (?, ?, ?, ?, ?, ?, ?, LEFT(?, 255), ?, ?, ?, ?) RETURNING id""")
                .params(
                        publication.title(),
                        publication.counts(),
                        publication.publisher(),
                        publication.document(),
                        publication.licence(),
                        publication.published(),
                        publication.url(),
                        fileName,
                        sha256,
                        who,
                        Times.utc(loaded),
                        marking.text())
                .query(Long.class)
                .single();
        batches.batchUpdate(
                "INSERT INTO context_value (series_id, quarter, organisation, region, value) VALUES (?, ?, ?, ?, ?)",
                values.stream().map(value -> row(id, value)).toList());
        return id;
    }

    public void undo(long id, Instant now) {
        jdbc.sql("UPDATE context_series SET undone = ? WHERE id = ?")
                .params(Times.utc(now), id)
                .update();
    }

    public void mark(long id, Marking marking) {
        jdbc.sql("UPDATE context_series SET marking = ? WHERE id = ?")
                .params(marking.text(), id)
                .update();
    }

    private static Object[] row(long id, ContextValue value) {
        return new Object[] {
            id,
            value.quarter().from(),
            value.organisation() == null ? "" : value.organisation().value(),
            value.region() == null ? "" : value.region().value(),
            value.value()
        };
    }
}
