package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import toex.outcomes.Patience;

class EmbeddedDatabaseTest {

    @TempDir
    static Path folder;

    private static DataFolder data;

    @BeforeAll
    static void openFolder() {
        data = DataFolder.open(folder.resolve("data"));
    }

    @Test
    void what_was_written_is_there_after_a_restart() {
        try (EmbeddedDatabase first = EmbeddedDatabase.of(data)) {
            statement(first, "CREATE OR REPLACE TABLE kept (word VARCHAR(20))");
            statement(first, "INSERT INTO kept VALUES ('still here')");
        }
        assertThat(process()).isNotPresent();
        try (EmbeddedDatabase second = EmbeddedDatabase.of(data)) {
            assertThat(word(second)).isEqualTo("still here");
        }
    }

    @Test
    void it_is_left_even_when_no_thread_of_the_common_pool_is_free() {
        CountDownLatch end = new CountDownLatch(1);
        Runnable busy = () -> awaitUninterruptibly(end);
        try {
            IntStream.range(0, ForkJoinPool.getCommonPoolParallelism())
                    .forEach(i -> ForkJoinPool.commonPool().execute(busy));
            assertTimeoutPreemptively(
                    Patience.LONGEST, () -> EmbeddedDatabase.of(data).close());
            assertThat(process()).isNotPresent();
        } finally {
            end.countDown();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void nobody_gets_in_without_the_password() {
        try (EmbeddedDatabase database = EmbeddedDatabase.of(data)) {
            for (String user : new String[] {"root", "portal", ""}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, "")
                                .close())
                        .as("user '%s'", user)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
        }
    }

    @Test
    void nobody_else_on_the_machine_reads_its_files() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.of(data)) {
            assertThat(database.password()).hasSize(48);
            assertThat(permissions(data.path())).isEqualTo("rwx------");
            assertThat(permissions(data.database())).isEqualTo("rwx------");
            assertThat(permissions(data.path().resolve("database.password"))).isEqualTo("rw-------");
            assertThat(data.path().resolve("database.init")).doesNotExist();
        }
    }

    @Test
    void it_listens_on_loopback_only() {
        try (EmbeddedDatabase database = EmbeddedDatabase.of(data)) {
            assertThat(client(database)
                            .sql("SELECT @@bind_address")
                            .query(String.class)
                            .single())
                    .isEqualTo("127.0.0.1");
        }
    }

    @Test
    void a_server_that_was_killed_comes_back_at_the_same_address() {
        try (EmbeddedDatabase database = EmbeddedDatabase.of(data)) {
            String address = database.url();
            ProcessHandle killed = process().orElseThrow();
            killed.destroyForcibly();
            killed.onExit().join();
            Awaitility.await().until(() -> answers(database));
            assertThat(client(database).sql("SELECT 1").query(Integer.class).single())
                    .isEqualTo(1);
            assertThat(database.url()).isEqualTo(address);
            assertThat(process().orElseThrow().pid()).isNotEqualTo(killed.pid());
        }
    }

    @Test
    void a_server_whose_portal_was_killed_is_joined_and_then_stopped() {
        // as a portal that is killed leaves it: at work, and nobody there
        ServerProcess left = ServerProcess.start(data);
        ProcessHandle process = process().orElseThrow();
        try (EmbeddedDatabase database = EmbeddedDatabase.of(data)) {
            assertThat(database.url()).isEqualTo(left.url());
            assertThat(process().orElseThrow().pid()).isEqualTo(process.pid());
        }
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void two_contexts_share_one_server_until_the_second_leaves() {
        EmbeddedDatabase one = EmbeddedDatabase.of(data);
        EmbeddedDatabase other = EmbeddedDatabase.of(data);
        assertThat(other.url()).isEqualTo(one.url());
        one.close();
        assertThat(answers(other)).isTrue();
        other.close();
        assertThat(answers(other)).isFalse();
    }

    private static boolean answers(EmbeddedDatabase database) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Optional<ProcessHandle> process() {
        try {
            String pid =
                    Files.readString(data.path().resolve("database.process")).split(" ")[0];
            return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static JdbcClient client(EmbeddedDatabase database) {
        var source = new SingleConnectionDataSource(database.url(), database.user(), database.password(), true);
        return JdbcClient.create(source);
    }

    private static void statement(EmbeddedDatabase database, String sql) {
        client(database).sql(sql).update();
    }

    private static String word(EmbeddedDatabase database) {
        return client(database).sql("SELECT word FROM kept").query(String.class).single();
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
