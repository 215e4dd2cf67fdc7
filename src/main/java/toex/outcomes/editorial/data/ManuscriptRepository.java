package toex.outcomes.editorial.data;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Item;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Progress;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.data.Times;

/** Writes items and manuscripts. */
@Repository
public class ManuscriptRepository {

    private final JdbcClient jdbc;

    ManuscriptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes an item, after those of its kind that are there, and returns its id.
     *
     * @throws org.springframework.dao.DuplicateKeyException where the kind has one of that name
     */
    public long insert(String kind, String name) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO editorial_item (kind, name, position)
                SELECT :kind, :name, COALESCE(MAX(position), 0) + 1 FROM editorial_item WHERE kind = :kind""").param("kind", kind).param("name", name).update(key, "id");
        return id(key);
    }

    /** Nobody else begins a version of the item until the transaction ends. */
    public void lock(Item item) {
        jdbc.sql("SELECT id FROM editorial_item WHERE id = ? FOR UPDATE")
                .param(item.id())
                .query(Long.class)
                .single();
    }

    /** Nobody else takes a step of any version of the item until the transaction ends. */
    public void lockVersions(String kind, String name) {
        jdbc.sql("""
                SELECT m.id FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id
                WHERE i.kind = ? AND i.name = ? FOR UPDATE""").params(kind, name).query(Long.class).list();
    }

    /** Makes a draft with the number after the item's latest and returns its id. */
    public long draft(long item, Marking marking, String author, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO editorial_manuscript (item_id, number, marking, state, author, changed_at)
                SELECT :item, COALESCE(MAX(number), 0) + 1, :marking, 'DRAFT', :author, :now
                FROM editorial_manuscript WHERE item_id = :item""")
                .param("item", item)
                .param("marking", marking.text())
                .param("author", author)
                .param("now", Times.utc(now))
                .update(key, "id");
        return id(key);
    }

    /** Gives a new manuscript its sections. */
    public void fill(long manuscript, Map<String, String> texts, String who, Instant now) {
        texts.forEach((name, text) -> insert(manuscript, name, text, who, now));
    }

    /**
     * Keeps a section that the manuscript does not have yet; false where the manuscript is no draft.
     *
     * @throws org.springframework.dao.DuplicateKeyException where it has one of that name
     */
    public boolean insert(long manuscript, String name, String text, String who, Instant now) {
        return jdbc.sql("""
                INSERT INTO editorial_section (manuscript_id, name, text, saved_by, saved_at)
                SELECT id, ?, ?, ?, ? FROM editorial_manuscript WHERE id = ? AND state = 'DRAFT'""").params(name, text, who, Times.utc(now), manuscript).update() == 1;
    }

    /** Keeps a text where the section is still of the version seen and the manuscript a draft. */
    public boolean save(long manuscript, String name, int seen, String text, String who, Instant now) {
        return jdbc.sql("""
                UPDATE editorial_section s JOIN editorial_manuscript m ON m.id = s.manuscript_id
                SET s.text = ?, s.saved_by = ?, s.saved_at = ?, s.version = s.version + 1
                WHERE s.manuscript_id = ? AND s.name = ? AND s.version = ? AND m.state = 'DRAFT'""")
                        .params(text, who, Times.utc(now), manuscript, name, seen)
                        .update()
                == 1;
    }

    /** Remembers who writes in it; true where the person had not written in it before. */
    public boolean addWriter(long manuscript, String who) {
        return jdbc.sql("INSERT IGNORE INTO editorial_writer (manuscript_id, who) VALUES (?, ?)")
                        .params(manuscript, who)
                        .update()
                == 1;
    }

    /** Takes a step; false where somebody else has taken one since. */
    public boolean step(
            Manuscript seen, Progress next, @Nullable Instant publishedAt, @Nullable Instant endedAt, Instant now) {
        return jdbc.sql("""
                UPDATE editorial_manuscript SET state = :state, submitter = :submitter, approver = :approver,
                  reason = :reason, published_at = :published, ended_at = :ended, changed_at = :now, version = version + 1
                WHERE id = :id AND version = :seen""")
                        .param("state", next.state().name())
                        .param("submitter", next.submitter())
                        .param("approver", next.approver())
                        .param("reason", next.reason())
                        .param("published", Times.utcOrNull(publishedAt))
                        .param("ended", Times.utcOrNull(endedAt))
                        .param("now", Times.utc(now))
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .update()
                == 1;
    }

    /** Sets marking and embargo; false where somebody else has taken a step since. */
    public boolean set(Manuscript seen, Marking marking, @Nullable Instant embargo) {
        return jdbc.sql("""
                UPDATE editorial_manuscript SET marking = :marking, embargo = :embargo, version = version + 1
                WHERE id = :id AND version = :seen""")
                        .param("marking", marking.text())
                        .param("embargo", Times.utcOrNull(embargo))
                        .param("id", seen.id())
                        .param("seen", seen.version())
                        .update()
                == 1;
    }

    /** Deletes its words and the comments on them. */
    public void erase(long manuscript) {
        jdbc.sql("UPDATE editorial_section SET text = '', version = version + 1 WHERE manuscript_id = ?")
                .param(manuscript)
                .update();
        jdbc.sql("DELETE FROM editorial_comment WHERE manuscript_id = ?")
                .param(manuscript)
                .update();
    }

    public void reviewOn(Item item, @Nullable LocalDate day) {
        jdbc.sql("UPDATE editorial_item SET review_on = :day WHERE id = :id")
                .param("day", day)
                .param("id", item.id())
                .update();
    }

    /** Notes of which day somebody is reminded; false where it was noted before, or that day is not set any more. */
    public boolean remind(Item item) {
        return jdbc.sql(
                                "UPDATE editorial_item SET reminded_of = review_on WHERE id = ? AND review_on = ? AND NOT reminded_of <=> review_on")
                        .param(item.id())
                        .param(item.reviewOn())
                        .update()
                == 1;
    }

    public void move(Item item, int position) {
        jdbc.sql("UPDATE editorial_item SET position = ? WHERE id = ?")
                .params(position, item.id())
                .update();
    }

    private static long id(GeneratedKeyHolder key) {
        return key.getKeyAs(Number.class) instanceof Number id ? id.longValue() : 0;
    }
}
