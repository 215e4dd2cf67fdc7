package toex.outcomes.editorial.data;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Item;
import toex.outcomes.editorial.Step;
import toex.outcomes.shared.data.Times;

/** Keeps what happened to manuscripts. */
@Repository
public class StepRepository {

    private final JdbcClient jdbc;

    StepRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long manuscript, Instant now, String who, String kind, String detail) {
        jdbc.sql("INSERT INTO editorial_step (manuscript_id, happened_at, who, kind, detail) VALUES (?, ?, ?, ?, ?)")
                .params(manuscript, Times.utc(now), who, kind, detail)
                .update();
    }

    /** Of all versions of an item, the latest first. */
    public List<Step> of(Item item) {
        return jdbc.sql("""
                SELECT m.number, s.happened_at, s.who, s.kind, s.detail
                FROM editorial_step s JOIN editorial_manuscript m ON m.id = s.manuscript_id
                WHERE m.item_id = ? ORDER BY s.id DESC""")
                .param(item.id())
                .query((row, number) -> new Step(
                        row.getInt("number"),
                        Times.instant(row, "happened_at"),
                        row.getString("who"),
                        row.getString("kind"),
                        row.getString("detail")))
                .list();
    }
}
