package toex.outcomes.reports.data;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.editorial.Progress;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.Submission;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.data.Times;

/** Keeps editions. What was issued is never changed here, only marked as superseded or withdrawn. */
@Repository
public class EditionRepository {

    private final JdbcClient jdbc;

    EditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a new edition and answers its id. */
    public long insert(Submission submission) {
        Edition edition = submission.edition();
        Edition.Print print = edition.printed();
        return jdbc.sql("""
                        INSERT INTO report_edition (template, template_text, period, region_code, title, marking, note,
                            snapshot, fingerprint, state, author, submitter, submitted, manuscript_id, audience, changes,
                            number, dated, address, software, file_name, file, sha256)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                .params(values(
                        edition.template(),
                        submission.source().template(),
                        edition.scope().period().notation(),
                        region(edition.scope()),
                        edition.title(),
                        edition.marking(),
                        edition.note(),
                        submission.source().snapshot(),
                        edition.fingerprint(),
                        edition.progress().state().name(),
                        edition.progress().author(),
                        edition.progress().submitter(),
                        Times.utc(edition.submitted()),
                        edition.context().manuscript(),
                        edition.context().audience().name(),
                        edition.context().changes(),
                        print.number(),
                        print.dated(),
                        print.address(),
                        print.software(),
                        print.fileName(),
                        submission.file(),
                        print.sha256()))
                .query(Long.class)
                .single();
    }

    /** Puts what is newly frozen in the place of what was there; false where it has another version by now. */
    public boolean freezeAgain(Edition before, Submission submission) {
        Edition after = submission.edition();
        Edition.Print print = after.printed();
        return jdbc.sql("""
                        UPDATE report_edition SET template_text = ?, period = ?, region_code = ?, audience = ?,
                            changes = ?, warning = NULL, title = ?, marking = ?, note = ?, snapshot = ?,
                            fingerprint = ?, state = ?, submitter = ?, approver = NULL, reason = NULL, submitted = ?,
                            number = ?, dated = ?, address = ?, software = ?, file_name = ?, file = ?, sha256 = ?,
                            version = version + 1
                        WHERE id = ? AND version = ? AND issued IS NULL
                        """)
                        .params(values(
                                submission.source().template(),
                                after.scope().period().notation(),
                                region(after.scope()),
                                after.context().audience().name(),
                                after.context().changes(),
                                after.title(),
                                after.marking(),
                                after.note(),
                                submission.source().snapshot(),
                                after.fingerprint(),
                                after.progress().state().name(),
                                after.progress().submitter(),
                                Times.utc(after.submitted()),
                                print.number(),
                                print.dated(),
                                print.address(),
                                print.software(),
                                print.fileName(),
                                submission.file(),
                                print.sha256(),
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
                                ended == null ? null : Times.utc(ended),
                                before.id(),
                                before.version()))
                        .update()
                == 1;
    }

    /** The next number, which nobody else gets; it is free again where the transaction fails. */
    public int nextNumber() {
        jdbc.sql("UPDATE report_edition_number SET latest = latest + 1").update();
        return jdbc.sql("SELECT latest FROM report_edition_number")
                .query(Integer.class)
                .single();
    }

    /** Issues the file that stands there; false where it has another version by now. */
    public boolean issue(Edition before, Progress next, Instant when) {
        return jdbc.sql("""
                        UPDATE report_edition SET state = ?, issued = ?, version = version + 1
                        WHERE id = ? AND version = ? AND issued IS NULL
                        """)
                        .params(next.state().name(), Times.utc(when), before.id(), before.version())
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
                        .params(by, reason, Times.utc(when), before.id(), before.version())
                        .update()
                == 1;
    }

    private static List<@Nullable Object> values(@Nullable Object... values) {
        return Arrays.asList(values);
    }

    static @Nullable String region(Scope scope) {
        return scope.region() == null ? null : scope.region().value();
    }
}
