package toex.outcomes.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.util.FileSystemUtils;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.WrongUsage;

/**
 * {@code ./portal restore FILE}: puts a backup in the place of what a portal keeps. The backup becomes a database beside
 * the old one first, and only a whole one takes its place; the old one is kept. A server of the user's own must be
 * empty, for nothing of what is there could be kept.
 */
final class Restoring {

    private Restoring() {}

    /** @return 0 once it is done */
    static int start(List<String> arguments) {
        Options options = Options.parse(arguments, Set.of(Start.DATA), Set.of());
        if (options.words().size() != 1) {
            throw new WrongUsage("./portal restore FILE [--data DIR]");
        }
        BackupFile backup = new BackupFile(Path.of(options.words().getFirst()).toAbsolutePath());
        String made = backup.check();
        DataFolder data = Start.data(arguments);
        Serving.occupy(data);
        String own = System.getenv().getOrDefault("PORTAL_DB_URL", "");
        try {
            if (own.isEmpty()) {
                intoFolder(backup, data);
            } else {
                intoServer(backup, data, own);
            }
        } catch (IOException e) {
            throw new Refusal(
                    "The backup could not be restored: " + e.getMessage()
                            + ". What was there before is still there; look at the cause, then try again.",
                    e);
        }
        System.out.println("Restored the backup of " + made + ".");
        return 0;
    }

    private static void intoFolder(BackupFile backup, DataFolder data) throws IOException {
        Path beside = data.path().resolve("restore.new");
        FileSystemUtils.deleteRecursively(beside);
        DataFolder scratch = DataFolder.open(beside);
        try {
            ServerProcess server = ServerProcess.start(scratch);
            try {
                load(backup, data, DatabaseAddress.of(server.url(), ServerProcess.USER, scratch.password()));
            } finally {
                server.stop();
            }
            backup.readFolders(beside);
            EmbeddedDatabase.exchange(data, List.of(scratch.database(), beside.resolve("templates")))
                    .ifPresent(old -> System.err.println("What was there before is kept in " + old
                            + ". Delete it when you are sure that you don't need it."));
        } finally {
            FileSystemUtils.deleteRecursively(beside);
        }
    }

    private static void intoServer(BackupFile backup, DataFolder data, String url) throws IOException {
        DatabaseAddress server = DatabaseAddress.of(
                url,
                System.getenv().getOrDefault("PORTAL_DB_USER", ""),
                System.getenv().getOrDefault("PORTAL_DB_PASSWORD", ""));
        if (!answers(server, "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()")
                .isEmpty()) {
            throw new Refusal(
                    "The database that PORTAL_DB_URL names is not empty, and restoring would overwrite it. Name an empty one.");
        }
        load(backup, data, server);
        backup.readFolders(data.path());
    }

    private static void load(BackupFile backup, DataFolder data, DatabaseAddress to) throws IOException {
        DatabaseTools tools = DatabaseTools.find(data);
        backup.readDatabase(statements -> tools.read(statements, to));
        List<String> unknown = answers(to, "SELECT DISTINCT filename FROM DATABASECHANGELOG").stream()
                .map(name -> name.replaceFirst("^classpath:", ""))
                .filter(name -> Restoring.class.getClassLoader().getResource(name) == null)
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refusal("This backup was made by a newer version of the portal. Restore it with that version.");
        }
    }

    private static List<String> answers(DatabaseAddress server, String question) {
        String url = "jdbc:mariadb://%s:%d/%s?sslMode=%s"
                .formatted(server.host(), server.port(), server.schema(), server.ssl() ? "trust" : "disable");
        try (Connection connection = DriverManager.getConnection(url, server.user(), server.password());
                ResultSet rows = connection.createStatement().executeQuery(question)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException e) {
            throw new Refusal("The database at " + server.host() + " does not answer: " + e.getMessage(), e);
        }
    }
}
