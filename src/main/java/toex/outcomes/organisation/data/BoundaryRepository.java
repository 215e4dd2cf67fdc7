package toex.outcomes.organisation.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.drawing.BoundaryLayer;
import toex.outcomes.organisation.boundary.BoundaryVersion;
import toex.outcomes.organisation.boundary.CheckedBoundaries;
import toex.outcomes.shared.data.Times;

/** Keeps boundary layers and which of them was in use when. Rows are added, never changed. */
@Repository
public class BoundaryRepository {

    private final JdbcClient jdbc;

    BoundaryRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a layer and answers its number. */
    public long add(BoundaryLayer layer, CheckedBoundaries file, String who, Instant now) {
        return jdbc.sql("""
                INSERT INTO boundary_layer
                  (attribution, outlines, file_name, sha256, points_read, points_kept, who, loaded)
                VALUES (?, ?, LEFT(?, 255), ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        layer.attribution(),
                        layer.outlines(),
                        file.fileName(),
                        file.sha256(),
                        file.pointsRead(),
                        file.pointsKept(),
                        who,
                        Times.utc(now))
                .query(Long.class)
                .single();
    }

    /** The layer is in use from now on. */
    public void use(long id, String who, Instant now) {
        use(Long.valueOf(id), who, Times.utc(now));
    }

    /** The built-in one is in use from now on. */
    public void useBuiltIn(String who, Instant now) {
        use(null, who, Times.utc(now));
    }

    private void use(@Nullable Long id, String who, LocalDateTime now) {
        jdbc.sql("INSERT INTO boundary_use (layer_id, who, since) VALUES (?, ?, ?)")
                .param(id)
                .param(who)
                .param(now)
                .update();
    }

    /** Every layer, latest first. */
    public List<BoundaryVersion> versions() {
        return jdbc.sql("""
                SELECT id, attribution, file_name, sha256, points_read, points_kept, who, loaded,
                  COALESCE(id = (SELECT layer_id FROM boundary_use ORDER BY id DESC LIMIT 1), FALSE) AS used
                FROM boundary_layer ORDER BY id DESC""")
                .query((row, number) -> new BoundaryVersion(
                        row.getLong("id"),
                        row.getString("attribution"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getInt("points_read"),
                        row.getInt("points_kept"),
                        row.getString("who"),
                        Times.instant(row, "loaded"),
                        row.getBoolean("used")))
                .list();
    }
}
