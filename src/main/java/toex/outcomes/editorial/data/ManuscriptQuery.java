package toex.outcomes.editorial.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Item;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Progress;
import toex.outcomes.editorial.Section;
import toex.outcomes.editorial.State;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.data.Times;

/** Reads manuscripts with their sections. */
@Repository
public class ManuscriptQuery {

    private static final String SELECT = """
            SELECT m.*, i.kind, i.name, i.position, i.review_on
            FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id
            """;

    /** What readers see of each item: the latest version that has come to its time, unless that one was withdrawn. */
    private static final String VISIBLE = """
             m.state = 'PUBLISHED' AND m.published_at <= :now
             AND NOT EXISTS (SELECT 1 FROM editorial_manuscript later
               WHERE later.item_id = m.item_id AND later.number > m.number
               AND later.published_at <= LEAST(:now, COALESCE(later.ended_at, :now)))
            """;

    private final JdbcClient jdbc;

    ManuscriptQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Manuscript> find(long id) {
        return manuscripts(jdbc.sql(SELECT + " WHERE m.id = :id").param("id", id)).stream()
                .findFirst();
    }

    /** All versions of an item, the latest first. */
    public List<Manuscript> versions(String kind, String name) {
        return manuscripts(jdbc.sql(SELECT + " WHERE i.kind = :kind AND i.name = :name ORDER BY m.number DESC")
                .param("kind", kind)
                .param("name", name));
    }

    /** The latest version of each item, by kind and position. */
    public List<Manuscript> latest() {
        return manuscripts(jdbc.sql(SELECT + """
                 WHERE m.number = (SELECT MAX(number) FROM editorial_manuscript WHERE item_id = i.id)
                 ORDER BY i.kind, i.position, i.id"""));
    }

    /** What readers see of a kind at that time, by position. */
    public List<Manuscript> visible(String kind, Instant now) {
        return manuscripts(jdbc.sql(SELECT + " WHERE i.kind = :kind AND" + VISIBLE + " ORDER BY i.position, i.id")
                .param("kind", kind)
                .param("now", Times.utc(now)));
    }

    /** What readers see, of all kinds, of items whose review is due on that day. */
    public List<Manuscript> due(Instant now, LocalDate today) {
        return due("", now, today);
    }

    /** As {@link #due}, of which nobody has been reminded for that day. */
    public List<Manuscript> toRemindOf(Instant now, LocalDate today) {
        return due(" AND NOT i.reminded_of <=> i.review_on", now, today);
    }

    private List<Manuscript> due(String only, Instant now, LocalDate today) {
        return manuscripts(jdbc.sql(SELECT + " WHERE i.review_on <= :today" + only + " AND" + VISIBLE
                        + " ORDER BY i.review_on, i.id")
                .param("today", today)
                .param("now", Times.utc(now)));
    }

    /** Every marking that some version of the item has. */
    public List<Marking> markings(long item) {
        return jdbc.sql("SELECT DISTINCT marking FROM editorial_manuscript WHERE item_id = ?")
                .param(item)
                .query((row, number) -> Marking.parse(row.getString("marking")))
                .list();
    }

    /** Whether there is an item of that kind. */
    public boolean has(String kind) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM editorial_item WHERE kind = ?)")
                .param(kind)
                .query(Boolean.class)
                .single();
    }

    public Optional<Marking> marking(long manuscript) {
        return jdbc.sql("SELECT marking FROM editorial_manuscript WHERE id = ?")
                .param(manuscript)
                .query(String.class)
                .optional()
                .map(Marking::parse);
    }

    public Optional<Section> section(long manuscript, String name) {
        return jdbc.sql("SELECT * FROM editorial_section WHERE manuscript_id = ? AND name = ?")
                .params(manuscript, name)
                .query((row, number) -> section(row))
                .optional();
    }

    private List<Manuscript> manuscripts(JdbcClient.StatementSpec statement) {
        List<Manuscript> bare =
                statement.query((row, number) -> manuscript(row)).list();
        if (bare.isEmpty()) {
            return bare;
        }
        List<Long> ids = bare.stream().map(Manuscript::id).toList();
        Map<Long, List<Section>> sections = sections(ids);
        Map<Long, Set<String>> writers = writers(ids);
        return bare.stream()
                .map(it -> with(it, sections.getOrDefault(it.id(), List.of()), writers.getOrDefault(it.id(), Set.of())))
                .toList();
    }

    private Map<Long, List<Section>> sections(List<Long> manuscripts) {
        Map<Long, List<Section>> sections = new HashMap<>();
        jdbc.sql("SELECT * FROM editorial_section WHERE manuscript_id IN (:ids) ORDER BY name")
                .param("ids", manuscripts)
                .query(row -> {
                    sections.computeIfAbsent(row.getLong("manuscript_id"), id -> new ArrayList<>())
                            .add(section(row));
                });
        return sections;
    }

    private Map<Long, Set<String>> writers(List<Long> manuscripts) {
        Map<Long, Set<String>> writers = new HashMap<>();
        jdbc.sql("SELECT * FROM editorial_writer WHERE manuscript_id IN (:ids)")
                .param("ids", manuscripts)
                .query(row -> {
                    writers.computeIfAbsent(row.getLong("manuscript_id"), id -> new HashSet<>())
                            .add(row.getString("who"));
                });
        return writers;
    }

    private static Manuscript with(Manuscript bare, List<Section> sections, Set<String> writers) {
        return new Manuscript(
                bare.id(),
                bare.item(),
                bare.number(),
                bare.marking(),
                bare.embargo(),
                bare.progress(),
                sections,
                writers,
                bare.changed(),
                bare.publishedAt(),
                bare.endedAt(),
                bare.version());
    }

    private static Manuscript manuscript(ResultSet row) throws SQLException {
        return new Manuscript(
                row.getLong("id"),
                new Item(
                        row.getLong("item_id"),
                        row.getString("kind"),
                        row.getString("name"),
                        row.getInt("position"),
                        row.getObject("review_on", LocalDate.class)),
                row.getInt("number"),
                Marking.parse(row.getString("marking")),
                Times.instantOrNull(row, "embargo"),
                new Progress(
                        State.valueOf(row.getString("state")),
                        row.getString("author"),
                        row.getString("submitter"),
                        row.getString("approver"),
                        row.getString("reason")),
                List.of(),
                Set.of(),
                Times.instant(row, "changed_at"),
                Times.instantOrNull(row, "published_at"),
                Times.instantOrNull(row, "ended_at"),
                row.getInt("version"));
    }

    private static Section section(ResultSet row) throws SQLException {
        return new Section(
                row.getString("name"),
                row.getString("text"),
                row.getString("saved_by"),
                Times.instant(row, "saved_at"),
                row.getInt("version"));
    }
}
