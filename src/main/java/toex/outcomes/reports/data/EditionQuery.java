package toex.outcomes.reports.data;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Audience;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionSource;
import toex.outcomes.shared.Scope;

/** Reads editions: those on their way and those that were issued. */
@Repository
public class EditionQuery {

    private final JdbcClient jdbc;

    EditionQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether no edition was ever submitted. */
    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM report_edition").query(Long.class).single() == 0;
    }

    /** Those that were issued, the highest number first. */
    public List<Edition> issued() {
        return jdbc.sql(EditionRow.COLUMNS + "WHERE issued IS NOT NULL ORDER BY number DESC")
                .query(EditionRow::edition)
                .list();
    }

    /** Those on their way, the newest first. */
    public List<Edition> inPreparation() {
        return jdbc.sql(EditionRow.COLUMNS + "WHERE issued IS NULL AND state <> 'WITHDRAWN' ORDER BY id DESC")
                .query(EditionRow::edition)
                .list();
    }

    /** The edition of this id. */
    public Optional<Edition> find(long id) {
        return jdbc.sql(EditionRow.COLUMNS + "WHERE id = ?")
                .param(id)
                .query(EditionRow::edition)
                .optional();
    }

    /** The edition whose file has this SHA-256, issued or not. */
    public Optional<Edition> findFile(String sha256) {
        return jdbc.sql(EditionRow.COLUMNS + "WHERE sha256 = ?")
                .param(sha256)
                .query(EditionRow::edition)
                .optional();
    }

    /** Issued editions of the snapshot with this fingerprint, the newest first. */
    public List<Edition> findSnapshot(String fingerprint) {
        return jdbc.sql(EditionRow.COLUMNS + "WHERE fingerprint = ? AND issued IS NOT NULL ORDER BY number DESC")
                .param(fingerprint)
                .query(EditionRow::edition)
                .list();
    }

    /** The edition of this number, issued or not. */
    public Optional<Edition> findNumber(int number) {
        return jdbc.sql(EditionRow.COLUMNS + "WHERE number = ?")
                .param(number)
                .query(EditionRow::edition)
                .optional();
    }

    /** The current edition of a template for a scope, which a newer one takes the place of. */
    public Optional<Edition> current(String template, Scope scope, Audience audience) {
        return jdbc.sql(EditionRow.COLUMNS + """
                        WHERE template = ? AND period = ? AND region_code <=> ? AND state = 'PUBLISHED'
                            AND superseded_by IS NULL AND audience = ?
                        """)
                .param(1, template)
                .param(2, scope.period().notation())
                .param(3, EditionRepository.region(scope))
                .param(4, audience.name())
                .query(EditionRow::edition)
                .optional();
    }

    /** The editions issued before this one for the same readers and region, the latest first, with those of its period before all others. */
    public List<Edition> before(Edition edition) {
        return jdbc.sql(EditionRow.COLUMNS + """
                        WHERE template = ? AND region_code <=> ? AND audience = ? AND number < ? AND issued IS NOT NULL
                        ORDER BY period = ? DESC, number DESC LIMIT 100
                        """)
                .param(1, edition.template())
                .param(2, EditionRepository.region(edition.scope()))
                .param(3, edition.context().audience().name())
                .param(4, edition.wasIssued() ? edition.printed().number() : Integer.MAX_VALUE)
                .param(5, edition.scope().period().notation())
                .query(EditionRow::edition)
                .list();
    }

    /** An edition of the same report that was issued while this one, with a lower number, was on its way. */
    public Optional<Edition> later(Edition edition) {
        return current(edition.template(), edition.scope(), edition.context().audience())
                .filter(current ->
                        current.printed().number() > edition.printed().number());
    }

    /** The latest edition that was submitted from a draft. */
    public Optional<Edition> ofManuscript(long manuscript) {
        return jdbc.sql(EditionRow.COLUMNS + "WHERE manuscript_id = ? ORDER BY id DESC LIMIT 1")
                .param(manuscript)
                .query(EditionRow::edition)
                .optional();
    }

    /** Those that are current or on their way and hold the quotation. */
    public List<Edition> holding(long quotation) {
        return jdbc.sql(EditionRow.COLUMNS + """
                        WHERE state <> 'WITHDRAWN' AND superseded_by IS NULL
                            AND JSON_CONTAINS(JSON_EXTRACT(snapshot, '$.quotations[*].id'), ?)
                        """)
                .param(Long.toString(quotation))
                .query(EditionRow::edition)
                .list();
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
        return file(id, "AND issued IS NOT NULL");
    }

    /** The file as it was printed when the edition was submitted, issued or not. */
    public Optional<byte[]> printed(long id) {
        return file(id, "AND file IS NOT NULL");
    }

    private Optional<byte[]> file(long id, String condition) {
        return jdbc.sql("SELECT file FROM report_edition WHERE id = ? " + condition)
                .param(id)
                .query((row, number) -> row.getBytes("file"))
                .optional();
    }
}
