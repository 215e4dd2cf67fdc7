package toex.outcomes.editorial.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Item;
import toex.outcomes.editorial.Picture;
import toex.outcomes.shared.data.Times;

/** Keeps pictures. */
@Repository
public class PictureRepository {

    private final JdbcClient jdbc;

    PictureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns the picture's number. */
    public long insert(Item item, Picture picture, String who, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO editorial_picture (item_id, media_type, width, height, bytes, added_by, added_at)
                VALUES (:item, :type, :width, :height, :bytes, :who, :now)""")
                .param("item", item.id())
                .param("type", picture.mediaType())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("bytes", picture.bytes())
                .param("who", who)
                .param("now", Times.utc(now))
                .update(key, "id");
        return key.getKeyAs(Number.class) instanceof Number id ? id.longValue() : 0;
    }

    /** The picture of that number, where it is one of the item's. */
    public Optional<Picture> find(Item item, long id) {
        return jdbc.sql("SELECT * FROM editorial_picture WHERE id = ? AND item_id = ?")
                .params(id, item.id())
                .query((row, number) -> picture(row))
                .optional();
    }

    /** A picture with its number and that of its item. */
    public record Kept(long id, long item, Picture picture) {}

    /** The pictures of these numbers, in their order. */
    public List<Kept> find(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM editorial_picture WHERE id IN (:ids) ORDER BY id")
                        .param("ids", ids)
                        .query((row, number) -> new Kept(row.getLong("id"), row.getLong("item_id"), picture(row)))
                        .list();
    }

    private static Picture picture(ResultSet row) throws SQLException {
        return new Picture(
                row.getString("media_type"), row.getInt("width"), row.getInt("height"), row.getBytes("bytes"));
    }
}
