package toex.outcomes.reports.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Progress;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionSource;
import toex.outcomes.shared.Scope;

/** Keeps editions. What was issued is never changed here, only marked as superseded or withdrawn. */
@Repository
public class EditionRepository {

    private final JdbcClient jdbc;

    EditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new edition and answers its id. */
    public long insert(Edition edition, EditionSource source) {
        return jdbc.sql("""
                        INSERT INTO report_edition (template, template_text, period, region_code, title, marking, note,
                            snapshot, fingerprint, state, author, submitter, submitted, manuscript_id, audience, changes)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
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
                        utc(edition.submitted()),
                        edition.context().manuscript(),
                        edition.context().audience().name(),
                        edition.context().changes()))
                .query(Long.class)
                .single();
    }

    /** Puts a newly frozen snapshot in the place of the one before; false where it has another version by now. */
    public boolean freezeAgain(Edition before, Edition after, EditionSource source) {
        return jdbc.sql("""
                        UPDATE report_edition SET template_text = ?, period = ?, region_code = ?, audience = ?,
                            changes = ?, warning = NULL, title = ?, marking = ?, note = ?, snapshot = ?,
                            fingerprint = ?, state = ?, submitter = ?, approver = NULL, reason = NULL, submitted = ?,
                            version = version + 1
                        WHERE id = ? AND version = ? AND number IS NULL
                        """)
                        .params(values(
                                source.template(),
                                after.scope().period().notation(),
                                region(after.scope()),
                                after.context().audience().name(),
                                after.context().changes(),
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

    /** Says why a newer edition should take its place. */
    public void warn(Edition edition, String warning) {
        jdbc.sql("UPDATE report_edition SET warning = ? WHERE id = ?")
                .params(warning, edition.id())
                .update();
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

    static @Nullable String region(Scope scope) {
        return scope.region() == null ? null : scope.region().value();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
