package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.security.SystemUser;

/** A test that imports files into a portal of its own, in real mode, which is empty again after each test. */
@SpringBootTest(properties = {"portal.demonstration=false", "portal.data=target/test-data/import"})
abstract class ImportTest {

    static final String HEADER = "reference,kind,date,force,threat,strand,level,quantity,operation\n";

    @Autowired
    ImportService imports;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @AfterEach
    void empty() {
        List.of(
                        "supported_job_earlier",
                        "supported_job",
                        "outcome_earlier",
                        "outcome_month",
                        "outcome_record",
                        "import_batch",
                        "import_run")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Imported load(Path file) {
        return SystemUser.call(
                () -> imports.load(file, String.valueOf(file.getFileName()), rejected(), (step, fraction) -> {}));
    }

    Imported load(String... rows) {
        return load(file("outcomes.csv", HEADER + String.join("\n", rows) + "\n"));
    }

    CheckingReport check(String... rows) {
        Path file = file("outcomes.csv", HEADER + String.join("\n", rows) + "\n");
        return SystemUser.call(() -> imports.check(file, "outcomes.csv", rejected(), (step, fraction) -> {}));
    }

    Path rejected() {
        return folder.resolve("rejected.csv");
    }

    /** Column by column, with bars between. */
    List<String> records() {
        return rows("""
                SELECT reference, kind, date, organisation, region, threat, strand, level, quantity, operation
                FROM outcome_record ORDER BY reference""");
    }

    /** Everything that figures are counted from, as fingerprints. */
    List<String> data() {
        return rows(
                "CHECKSUM TABLE outcome_record, outcome_month, import_batch, outcome_earlier, supported_job, supported_job_earlier");
    }

    List<ImportRun> runs() {
        return SystemUser.call(() -> imports.findPage(0, 10));
    }

    /** The month table is what counting all records anew makes of it. */
    void assertMonthsAreRight() {
        String members = "kind, month, region, organisation, threat, strand, level, import_id";
        assertThat(rows("SELECT %1$s, records, quantity FROM outcome_month ORDER BY %1$s".formatted(members)))
                .isEqualTo(rows("""
                        SELECT %1$s, COUNT(*), SUM(quantity)
                        FROM (SELECT r.*, CAST(DATE_FORMAT(date, '%%Y-%%m-01') AS DATE) AS month FROM outcome_record r) dated
                        GROUP BY %1$s ORDER BY %1$s""".formatted(members)));
    }

    List<String> rows(String sql) {
        return jdbc.sql(sql).query().listOfRows().stream()
                .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining("|")))
                .toList();
    }
}
