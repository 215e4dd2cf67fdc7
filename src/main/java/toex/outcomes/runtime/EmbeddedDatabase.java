package toex.outcomes.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import toex.outcomes.shared.Refusal;

/**
 * The part that this process has in the MariaDB server of a data folder. Whoever comes first starts the server, everyone
 * else joins it, and whoever leaves last stops it: a portal and commands may work on one folder in any order. Who is
 * there is told by locks, which the system takes away from a process that is killed; its server is then joined by the
 * next one that comes.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    /** One part for each data folder, however many contexts of this process use it. */
    private static final Map<Path, EmbeddedDatabase> OPEN = new HashMap<>();

    private final DataFolder data;
    private final Lock present;
    private ServerProcess server;
    private int users;

    private EmbeddedDatabase(DataFolder data) throws IOException {
        this.data = data;
        try (Lock door = door()) {
            this.present = Lock.on(data.path().resolve("database.users")).shared();
            this.server = joinOrStart();
        }
        reviveWhenKilled();
    }

    /** Leaves every server; for a process that ends without having closed what it uses. */
    static void leaveAll() {
        synchronized (OPEN) {
            OPEN.values().forEach(EmbeddedDatabase::leave);
            OPEN.clear();
        }
    }

    /** Joins the server of this data folder, or starts it. */
    static EmbeddedDatabase of(DataFolder data) {
        synchronized (OPEN) {
            EmbeddedDatabase database = OPEN.computeIfAbsent(data.path(), path -> open(data));
            database.users++;
            return database;
        }
    }

    private static EmbeddedDatabase open(DataFolder data) {
        try {
            return new EmbeddedDatabase(data);
        } catch (IOException e) {
            throw data.unusable(e);
        }
    }

    /**
     * Puts other files in the place of a folder's own, which are kept in a folder of their own.
     *
     * @param files that go into the data folder under their names; the first is the database
     * @return where the old ones are, if there were any
     * @throws Refusal while another process uses the database
     */
    static Optional<Path> exchange(DataFolder data, List<Path> files) throws IOException {
        try (Lock door = Lock.on(data.path().resolve("database.door")).alone();
                Lock users = Lock.on(data.path().resolve("database.users"))) {
            if (!users.tryAlone()) {
                throw new Refusal(
                        "A command is at work on the data in " + data.path() + ". Wait for its end, then try again.");
            }
            ServerProcess.running(data).ifPresent(ServerProcess::stop);
            Path kept = data.path().resolve("before-restore-" + System.currentTimeMillis());
            for (Path file : files) {
                Path place = data.path().resolve(file.getFileName());
                if (Files.exists(place)) {
                    Files.createDirectories(kept);
                    Private.folder(kept);
                    Files.move(place, kept.resolve(file.getFileName()));
                }
                if (Files.exists(file)) {
                    Files.move(file, place);
                }
            }
            return Optional.of(kept).filter(Files::exists);
        }
    }

    String url() {
        return server.url();
    }

    String user() {
        return ServerProcess.USER;
    }

    String password() {
        return data.password();
    }

    /** Leaves the server; the last one stops it. */
    @Override
    public void close() {
        synchronized (OPEN) {
            if (--users == 0 && OPEN.remove(data.path(), this)) {
                leave();
            }
        }
    }

    private void leave() {
        try (Lock door = door()) {
            if (present.tryAlone()) {
                server.stop();
            }
            present.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only one process at a time comes or goes. */
    private Lock door() throws IOException {
        return Lock.on(data.path().resolve("database.door")).alone();
    }

    private ServerProcess joinOrStart() {
        try {
            return ServerProcess.running(data).orElseGet(() -> ServerProcess.start(data));
        } catch (RuntimeException e) {
            present.close();
            throw e;
        }
    }

    /** The server takes its old port again, so that everyone who uses it finds it there. */
    private void reviveWhenKilled() {
        var unused = server.end()
                .thenRunAsync(
                        () -> {
                            synchronized (OPEN) {
                                if (OPEN.containsValue(this)) {
                                    revive();
                                }
                            }
                        },
                        // whoever closes holds the lock and waits for the end, which Java tells in the common pool
                        task -> Thread.ofPlatform()
                                .daemon()
                                .name("database-revival")
                                .start(task));
    }

    private void revive() {
        LOG.warn("The database has ended unexpectedly; starting it again.");
        try (Lock door = door()) {
            server = joinOrStart();
            reviveWhenKilled();
        } catch (IOException | RuntimeException e) {
            LOG.error("The database could not be started again.", e);
        }
    }
}
