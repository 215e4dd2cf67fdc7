package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} half-way through an import on the command line: the next one finds the data as they were before it. */
class KilledImportIT {

    private static final int ROWS = 100_000;

    @TempDir
    static Path folder;

    @Test
    void a_killed_import_leaves_nothing_and_the_same_file_is_loaded_whole_after_it() throws IOException {
        Path file = Files.writeString(
                folder.resolve("many.csv"),
                "reference,kind,date,force,threat,strand,level,quantity,operation\n"
                        + IntStream.range(0, ROWS)
                                .mapToObj("M-%06d,disruption,2022-07-31,Gwent,,,,1,\n"::formatted)
                                .collect(Collectors.joining()));
        String data = folder.resolve("data").toString();
        try (PortalProcess killed = PortalProcess.start(folder, "import", file.toString(), "--data", data)) {
            await().until(() -> isImporting(Path.of(data)));
            killed.kill();
        }
        assertThat(figures(data)).contains("disruption,,0,number,shown,");
        PortalProcess.Ended again = PortalProcess.run(folder, "import", file.toString(), "--data", data);
        assertThat(again.code()).isZero();
        assertThat(figures(data)).contains("disruption,,%d,number,shown,".formatted(ROWS));
    }

    /** Whether the attempt has been written down, which it is before a row is read. */
    private static boolean isImporting(Path data) {
        return Files.exists(data.resolve("database.process"))
                && ServerProcess.running(DataFolder.open(data))
                                .map(server ->
                                        runs(server.url(), DataFolder.open(data).password()))
                                .orElse(0)
                        > 0;
    }

    private static int runs(String url, String password) {
        try (Connection connection = DriverManager.getConnection(url, ServerProcess.USER, password);
                ResultSet counted = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM import_run WHERE state = 'running'")) {
            return counted.next() ? counted.getInt(1) : 0;
        } catch (SQLException notYet) {
            return 0;
        }
    }

    private static String figures(String data) {
        return PortalProcess.run(folder, "figures", "--data", data).out();
    }
}
