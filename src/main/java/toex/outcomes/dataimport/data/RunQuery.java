package toex.outcomes.dataimport.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.dataimport.ImportRun;
import toex.outcomes.dataimport.ImportRun.Counts;
import toex.outcomes.dataimport.ImportState;

/** Reads what came of the attempts to load files. */
@Repository
public class RunQuery {

    private final JdbcClient jdbc;

    RunQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public long count() {
        return jdbc.sql("SELECT COUNT(*) FROM import_run").query(Long.class).single();
    }

    /** Latest first. */
    public List<ImportRun> findPage(int offset, int limit) {
        return jdbc.sql("SELECT * FROM import_run ORDER BY id DESC LIMIT ? OFFSET ?")
                .params(limit, offset)
                .query(RunQuery::run)
                .list();
    }

    public Optional<ImportRun> find(long id) {
        return jdbc.sql("SELECT * FROM import_run WHERE id = ?")
                .param(id)
                .query(RunQuery::run)
                .optional();
    }

    /** As {@link #find}, kept from others until the transaction ends. */
    public Optional<ImportRun> lock(long id) {
        return jdbc.sql("SELECT * FROM import_run WHERE id = ? FOR UPDATE")
                .param(id)
                .query(RunQuery::run)
                .optional();
    }

    private static ImportRun run(ResultSet row, int number) throws SQLException {
        return new ImportRun(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getString("format"),
                row.getString("who"),
                ImportState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getObject("started", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                new Counts(
                        row.getLong("rows_read"),
                        row.getLong("added"),
                        row.getLong("amended"),
                        row.getLong("unchanged"),
                        row.getLong("repeated"),
                        row.getLong("rejected")),
                row.getString("reason"),
                row.getObject("import_id", Long.class));
    }
}
