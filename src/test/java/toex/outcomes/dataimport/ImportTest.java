package toex.outcomes.dataimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.security.SystemUser;

/** A test that imports files into a portal of its own, in real mode, which is empty again after each test. */
@SpringBootTest(properties = {"portal.demonstration=false", "portal.data=${test.data:target/test-data/1}/import"})
abstract class ImportTest {

    static final String HEADER = "reference,kind,date,force,threat,strand,level,quantity,operation\n";

    private static final Map<String, String> CUTS = Map.ofEntries(
            Map.entry("region", "region AS a, '' AS b"),
            Map.entry("force", "organisation AS a, '' AS b"),
            Map.entry("threat", "threat AS a, '' AS b"),
            Map.entry("strand", "strand AS a, '' AS b"),
            Map.entry("level", "level AS a, '' AS b"),
            Map.entry("force-threat", "organisation AS a, threat AS b"),
            Map.entry("force-strand", "organisation AS a, strand AS b"),
            Map.entry("force-level", "organisation AS a, level AS b"),
            Map.entry("threat-strand", "threat AS a, strand AS b"),
            Map.entry("threat-level", "threat AS a, level AS b"),
            Map.entry("strand-level", "strand AS a, level AS b"));

    @Autowired
    ImportService imports;

    @Autowired
    ImportRuns attempts;

    @Autowired
    OutcomeRecords outcomes;

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
                        "outcome_month_import",
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
                "CHECKSUM TABLE outcome_record, outcome_month, outcome_month_import, import_batch, outcome_earlier, supported_job, supported_job_earlier");
    }

    List<ImportRun> runs() {
        return SystemUser.call(() -> attempts.findPage(0, 10));
    }

    /** The rollup is what counting all records anew makes of it, and each of its cells is the sum of its records. */
    void assertMonthsAreRight() {
        List<String> sums = rows("SELECT * FROM outcome_month");
        List<String> byImport = rows("SELECT * FROM outcome_month_import");
        SystemUser.run(outcomes::recount);
        assertThat(rows("SELECT * FROM outcome_month")).isEqualTo(sums);
        assertThat(rows("SELECT * FROM outcome_month_import")).isEqualTo(byImport);
        CUTS.forEach(this::assertCutIsRight);
    }

    private void assertCutIsRight(String cut, String columns) {
        assertThat(rows("""
                        SELECT kind, month, IF(scope = '*', a, scope), a, b, SUM(records), SUM(quantity) FROM outcome_month
                        WHERE cut = '%s' AND (cut = 'region' OR scope <> '*') GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5""".formatted(cut))).as(cut).isEqualTo(rows("""
                        SELECT kind, CAST(DATE_FORMAT(date, '%%Y-%%m-01') AS DATE) AS month, region, %s, COUNT(*), SUM(quantity)
                        FROM outcome_record GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5""".formatted(columns)));
    }

    List<String> rows(String sql) {
        return jdbc.sql(sql).query().listOfRows().stream()
                .map(row -> row.values().stream().map(String::valueOf).collect(Collectors.joining("|")))
                .toList();
    }
}
