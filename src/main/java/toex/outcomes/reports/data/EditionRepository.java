package toex.outcomes.reports.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Progress;
import toex.outcomes.editorial.State;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionSource;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** Keeps editions. What was issued is never changed here, only marked as superseded or withdrawn. */
@Repository
public class EditionRepository {

    private static final String COLUMNS = """
            SELECT id, template, period, region_code, title, marking, note, fingerprint, state, author, submitter, approver,
                reason, submitted, version, number, issued, address, software, file_name, sha256, superseded_by, ended
            FROM report_edition
            """;

    private final JdbcClient jdbc;

    EditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether no edition was ever submitted. */
    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM report_edition").query(Long.class).single() == 0;
    }

    /** Those that were issued, the newest first. */
    public List<Edition> issued() {
        return jdbc.sql(COLUMNS + "WHERE number IS NOT NULL ORDER BY number DESC")
                .query(EditionRepository::edition)
                .list();
    }

    /** Those on their way, the newest first. */
    public List<Edition> inPreparation() {
        return jdbc.sql(COLUMNS + "WHERE number IS NULL AND state <> 'WITHDRAWN' ORDER BY id DESC")
                .query(EditionRepository::edition)
                .list();
    }

    /** The edition of this id. */
    public Optional<Edition> find(long id) {
        return jdbc.sql(COLUMNS + "WHERE id = ?")
                .param(id)
                .query(EditionRepository::edition)
                .optional();
    }

    /** The issued edition whose file has this SHA-256. */
    public Optional<Edition> findFile(String sha256) {
        return jdbc.sql(COLUMNS + "WHERE sha256 = ?")
                .param(sha256)
                .query(EditionRepository::edition)
                .optional();
    }

    /** Issued editions of the snapshot with this fingerprint, the newest first. */
    public List<Edition> findSnapshot(String fingerprint) {
        return jdbc.sql(COLUMNS + "WHERE fingerprint = ? AND number IS NOT NULL ORDER BY number DESC")
                .param(fingerprint)
                .query(EditionRepository::edition)
                .list();
    }

    /** The issued edition of this number. */
    public Optional<Edition> findNumber(int number) {
        return jdbc.sql(COLUMNS + "WHERE number = ?")
                .param(number)
                .query(EditionRepository::edition)
                .optional();
    }

    /** The current edition of a template for a scope, which a newer one takes the place of. */
    public Optional<Edition> current(String template, Scope scope) {
        return jdbc.sql(COLUMNS + """
                        WHERE template = ? AND period = ? AND region_code <=> ? AND state = 'PUBLISHED'
                            AND superseded_by IS NULL
                        """)
                .params(values(template, scope.period().notation(), region(scope)))
                .query(EditionRepository::edition)
                .optional();
    }

    /** What the edition is made from. */
    public EditionSource source(long id) {
        return jdbc.sql("SELECT template, template_text, snapshot FROM report_edition WHERE id = ?")
                .param(id)
                .query((row, number) -> new EditionSource(
                        row.getString("template"), row.getString("template_text"), row.getString("snapshot")))
                .single();
    }

    /** The file as it was issued; empty where it was not. */
    public Optional<byte[]> file(long id) {
        return jdbc.sql("SELECT file FROM report_edition WHERE id = ? AND file IS NOT NULL")
                .param(id)
                .query((row, number) -> row.getBytes("file"))
                .optional();
    }

    /** Keeps a new edition and answers its id. */
    public long insert(Edition edition, EditionSource source) {
        return jdbc.sql("""
                        INSERT INTO report_edition (template, template_text, period, region_code, title, marking, note,
                            snapshot, fingerprint, state, author, submitter, submitted)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                .params(values(
                        edition.template(),
                        source.template(),
                        edition.scope().period().notation(),
                        region(edition.scope()),
                        edition.title(),
                        edition.marking(),
                        edition.note(),
                        source.snapshot(),
                        edition.fingerprint(),
                        edition.progress().state().name(),
                        edition.progress().author(),
                        edition.progress().submitter(),
                        utc(edition.submitted())))
                .query(Long.class)
                .single();
    }

    /** Puts a newly frozen snapshot in the place of the one before; false where it has another version by now. */
    public boolean freezeAgain(Edition before, Edition after, EditionSource source) {
        return jdbc.sql("""
                        UPDATE report_edition SET template_text = ?, title = ?, marking = ?, note = ?, snapshot = ?,
                            fingerprint = ?, state = ?, submitter = ?, approver = NULL, reason = NULL, submitted = ?,
                            version = version + 1
                        WHERE id = ? AND version = ? AND number IS NULL
                        """)
                        .params(values(
                                source.template(),
                                after.title(),
                                after.marking(),
                                after.note(),
                                source.snapshot(),
                                after.fingerprint(),
                                after.progress().state().name(),
                                after.progress().submitter(),
                                utc(after.submitted()),
                                before.id(),
                                before.version()))
                        .update()
                == 1;
    }

    /** Keeps the next step; false where it has another version by now. */
    public boolean step(Edition before, Progress next, @Nullable Instant ended) {
        return jdbc.sql("""
                        UPDATE report_edition SET state = ?, submitter = ?, approver = ?, reason = ?, ended = ?,
                            version = version + 1
                        WHERE id = ? AND version = ?
                        """)
                        .params(values(
                                next.state().name(),
                                next.submitter(),
                                next.approver(),
                                next.reason(),
                                ended == null ? null : utc(ended),
                                before.id(),
                                before.version()))
                        .update()
                == 1;
    }

    /** Holds the numbers until the transaction ends and answers the next one. */
    public int nextNumber() {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM report_edition FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    /** Keeps the file and all that it was made with; false where it has another version by now. */
    public boolean issue(Edition before, Progress next, Edition.Issue issue, byte[] file) {
        return jdbc.sql("""
                        UPDATE report_edition SET state = ?, number = ?, issued = ?, address = ?, software = ?,
                            file_name = ?, file = ?, sha256 = ?, version = version + 1
                        WHERE id = ? AND version = ? AND number IS NULL
                        """)
                        .params(values(
                                next.state().name(),
                                issue.number(),
                                utc(issue.issued()),
                                issue.address(),
                                issue.software(),
                                issue.fileName(),
                                file,
                                issue.sha256(),
                                before.id(),
                                before.version()))
                        .update()
                == 1;
    }

    /** Notes that a newer edition has taken its place. */
    public boolean supersede(Edition before, int by, String reason, Instant when) {
        return jdbc.sql("""
                        UPDATE report_edition SET superseded_by = ?, reason = ?, ended = ?, version = version + 1
                        WHERE id = ? AND version = ? AND superseded_by IS NULL
                        """)
                        .params(by, reason, utc(when), before.id(), before.version())
                        .update()
                == 1;
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    private static @Nullable String region(Scope scope) {
        return scope.region() == null ? null : scope.region().value();
    }

    private static Edition edition(ResultSet row, int number) throws SQLException {
        String region = row.getString("region_code");
        return new Edition(
                row.getLong("id"),
                row.getString("template"),
                new Scope(Period.parse(row.getString("period")), region == null ? null : new RegionCode(region)),
                row.getString("title"),
                row.getString("marking"),
                row.getString("note"),
                row.getString("fingerprint"),
                new Progress(
                        State.valueOf(row.getString("state")),
                        row.getString("author"),
                        row.getString("submitter"),
                        row.getString("approver"),
                        row.getString("reason")),
                instant(row, "submitted"),
                row.getString("sha256") == null ? null : issue(row),
                row.getInt("version"));
    }

    private static Edition.Issue issue(ResultSet row) throws SQLException {
        int by = row.getInt("superseded_by");
        Integer supersededBy = row.wasNull() ? null : by;
        return new Edition.Issue(
                row.getInt("number"),
                instant(row, "issued"),
                row.getString("address"),
                row.getString("software"),
                row.getString("file_name"),
                row.getString("sha256"),
                supersededBy,
                row.getTimestamp("ended") == null ? null : instant(row, "ended"));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
