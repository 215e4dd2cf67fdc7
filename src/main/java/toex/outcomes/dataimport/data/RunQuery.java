package toex.outcomes.dataimport.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.dataimport.ImportRun;
import toex.outcomes.dataimport.ImportRun.Counts;
import toex.outcomes.dataimport.ImportState;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.data.Times;

/** Reads what came of the attempts to load files. */
@Repository
public class RunQuery {

    private final JdbcClient jdbc;

    RunQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The markings that attempts have. */
    public Set<Marking> markings() {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT marking FROM import_run")
                .query((row, number) -> Marking.parse(row.getString("marking")))
                .list());
    }

    /** How many have one of these markings. */
    public long count(Set<Marking> seen) {
        return jdbc.sql("SELECT COUNT(*) FROM import_run WHERE marking IN (:seen)")
                .param("seen", texts(seen))
                .query(Long.class)
                .single();
    }

    /** Those that have one of these markings, latest first. */
    public List<ImportRun> findPage(Set<Marking> seen, int offset, int limit) {
        return jdbc.sql(
                        "SELECT * FROM import_run WHERE marking IN (:seen) ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .param("seen", texts(seen))
                .param("limit", limit)
                .param("offset", offset)
                .query(RunQuery::run)
                .list();
    }

    /** Those whose rows are in the records, latest first. */
    public List<ImportRun> loaded() {
        return jdbc.sql("SELECT * FROM import_run WHERE import_id IS NOT NULL ORDER BY id DESC")
                .query(RunQuery::run)
                .list();
    }

    /** One of them, kept from others until the transaction ends. */
    public Optional<ImportRun> lock(long id) {
        return jdbc.sql("SELECT * FROM import_run WHERE id = ? FOR UPDATE")
                .param(id)
                .query(RunQuery::run)
                .optional();
    }

    /** OFFICIAL is always among them, so that the list is never empty. */
    private static List<String> texts(Set<Marking> seen) {
        return Stream.concat(Stream.of(Marking.OFFICIAL), seen.stream())
                .map(Marking::text)
                .toList();
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("format"),
                row.getString("who"),
                ImportState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                Times.instant(row, "started"),
                new Counts(
                        row.getLong("rows_read"),
                        row.getLong("added"),
                        row.getLong("amended"),
                        row.getLong("unchanged"),
                        row.getLong("repeated"),
                        row.getLong("rejected")),
                Marking.parse(row.getString("marking")),
                row.getString("reason"),
                row.getObject("import_id", Long.class));
    }
}
