package toex.outcomes.performance.data;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.Source.ImportReference;

/** Reads which files were loaded. */
@Repository
public class ImportQuery {

    private final JdbcClient jdbc;

    ImportQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM import_batch)")
                .query(Boolean.class)
                .single();
    }

    /** All of them, oldest first. */
    public List<ImportReference> imports() {
        return jdbc.sql("SELECT id, file_name, sha256, loaded FROM import_batch ORDER BY id")
                .query((row, number) -> new ImportReference(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        row.getObject("loaded", LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                .list();
    }
}
