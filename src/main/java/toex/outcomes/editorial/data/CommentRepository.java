package toex.outcomes.editorial.data;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Comment;
import toex.outcomes.shared.data.Times;

/** Keeps what is said of sections. */
@Repository
public class CommentRepository {

    private final JdbcClient jdbc;

    CommentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they were made. */
    public List<Comment> of(long manuscript) {
        return jdbc.sql("SELECT * FROM editorial_comment WHERE manuscript_id = ? ORDER BY id")
                .param(manuscript)
                .query((row, number) -> new Comment(
                        row.getLong("id"),
                        row.getString("section"),
                        row.getString("text"),
                        row.getString("author"),
                        Times.instant(row, "made_at"),
                        row.getString("settled_by")))
                .list();
    }

    public void insert(long manuscript, String section, String text, String author, Instant now) {
        jdbc.sql("INSERT INTO editorial_comment (manuscript_id, section, text, author, made_at) VALUES (?, ?, ?, ?, ?)")
                .params(manuscript, section, text, author, Times.utc(now))
                .update();
    }

    /** False where it is settled already. */
    public boolean settle(long comment, String who) {
        return jdbc.sql("UPDATE editorial_comment SET settled_by = ? WHERE id = ? AND settled_by IS NULL")
                        .params(who, comment)
                        .update()
                == 1;
    }
}
