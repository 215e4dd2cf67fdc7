package toex.outcomes.dataimport.data;

import java.nio.file.Path;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What the import is measured against: a file as fast as the server can take it, unchecked, into a table that goes away. */
@Repository
public class BareLoading {

    private final JdbcTemplate jdbc;

    BareLoading(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Loads the file into a table with the indexes of the records. */
    public void load(Path file) {
        jdbc.execute("CREATE TABLE bare_record LIKE outcome_record");
        jdbc.update("""
                LOAD DATA LOCAL INFILE '%s' INTO TABLE bare_record CHARACTER SET utf8mb4
                FIELDS TERMINATED BY ',' OPTIONALLY ENCLOSED BY '"' IGNORE 1 LINES
                (reference, kind, date, organisation, threat, strand, level, quantity, operation)
                SET region = '', import_id = 1""".formatted(file.toString().replace("\\", "/")));
        jdbc.execute("DROP TABLE bare_record");
    }
}
