package toex.outcomes.runtime;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import toex.outcomes.shared.Refusal;

/** What a database holds before anything is put in: MariaDB's own tables, one schema and the one account. */
final class SystemTables {

    static final String SCHEMA = "outcomes";

    private static final List<String> STATEMENTS =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    private SystemTables() {}

    /** Makes the files of a new database where there are none: aside first, so that they are whole or not there. */
    static void make(ServerProgram program, DataFolder data) throws IOException {
        if (Files.isDirectory(data.database())) {
            return;
        }
        data.checkRoomForDatabase();
        Path log = data.log("database");
        Path half = data.path().resolve("database.new");
        FileSystemUtils.deleteRecursively(half);
        Files.createDirectory(half);
        Private.folder(half);
        List<String> arguments = new ArrayList<>(arguments(program, half));
        // nothing to lose yet: no waiting for the disk
        arguments.addAll(List.of("--bootstrap", "--innodb-flush-method=nosync"));
        Process process = new ProcessBuilder(arguments)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (OutputStream statements = process.getOutputStream()) {
            statements.write("CREATE DATABASE mysql;\nUSE mysql;\n".getBytes(StandardCharsets.UTF_8));
            for (String file : STATEMENTS) {
                Files.copy(program.share().resolve(file), statements);
            }
        } catch (IOException e) {
            throw new Refusal(ServerLog.reason(log), e);
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new Refusal(ServerLog.reason(log));
        }
        Files.move(half, data.database());
    }

    /** Said to the server at each start: the one account with its password, and no other account. */
    static String account(String password) {
        return """
            CREATE DATABASE IF NOT EXISTS %1$s;
            CREATE OR REPLACE USER %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
            GRANT ALL ON %1$s.* TO %2$s@'127.0.0.1';
            DELETE FROM mysql.global_priv WHERE User NOT IN ('%2$s', 'mariadb.sys');
            DELETE FROM mysql.proxies_priv;
            FLUSH PRIVILEGES;
            """.formatted(SCHEMA, ServerProcess.USER, password);
    }

    static List<String> arguments(ServerProgram program, Path files) {
        List<String> arguments = new ArrayList<>(List.of(
                program.executable().toString(),
                "--no-defaults",
                "--basedir=" + program.base(),
                "--datadir=" + files,
                "--lc-messages-dir=" + program.share(),
                "--character-sets-dir=" + program.share().resolve("charsets"),
                // a server that starts clears its folder, which must not be that of another one at work
                "--tmpdir=" + files.getParent(),
                "--innodb-log-file-size=64M"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--user=root");
        }
        return arguments;
    }
}
