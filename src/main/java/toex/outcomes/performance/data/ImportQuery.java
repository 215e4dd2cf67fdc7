package toex.outcomes.performance.data;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.Source.ImportReference;
import toex.outcomes.performance.LoadedImport;
import toex.outcomes.performance.Sight;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ReadOnce;
import toex.outcomes.shared.data.Times;

/** Reads which files were loaded. */
@Repository
public class ImportQuery {

    private final JdbcClient jdbc;
    private final ReadOnce<Sight, List<LoadedImport>> imports = new ReadOnce<>(this::readImports);

    ImportQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM import_batch)")
                .query(Boolean.class)
                .single();
    }

    /** Those in sight, oldest first. */
    public List<LoadedImport> imports(Sight sight) {
        return imports.of(sight);
    }

    private List<LoadedImport> readImports(Sight sight) {
        return jdbc.sql("""
                SELECT b.id, b.file_name, b.sha256, b.loaded, m.marking
                FROM import_batch b JOIN record_marking m ON m.id = b.marking_id WHERE %s ORDER BY b.id""".formatted(SightSql.marked(sight)))
                .query((row, number) -> new LoadedImport(
                        new ImportReference(
                                row.getLong("id"),
                                row.getString("file_name"),
                                row.getString("sha256"),
                                Times.instant(row, "loaded")),
                        Marking.parse(row.getString("marking"))))
                .list();
    }
}
