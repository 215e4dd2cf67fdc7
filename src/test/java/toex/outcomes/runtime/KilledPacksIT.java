package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of a portal that makes packs for everybody: the next one goes on with what is missing, and makes nothing twice. */
class KilledPacksIT {

    private static final int PACKS = 60;
    private static final Map<String, String> QUICK_TO_NOTICE =
            Map.of("DBSCHEDULER_HEARTBEATINTERVAL", "500ms", "DBSCHEDULER_POLLINGINTERVAL", "200ms");

    @TempDir
    static Path folder;

    @Test
    void a_portal_that_was_killed_at_work_is_followed_by_one_that_makes_the_rest_and_nothing_twice() throws Exception {
        String data = folder.resolve("data").toString();
        int made;
        try (PortalProcess killed = start(data)) {
            killed.ready();
            try (Connection database = database(data)) {
                begin(database);
                await().pollInterval(Duration.ofMillis(20)).until(() -> made(database) > 3);
                killed.kill();
                made = made(database);
            }
        }
        assertThat(made).isLessThan(PACKS);
        try (PortalProcess next = start(data)) {
            next.ready();
            try (Connection database = database(data)) {
                await().until(() -> number(database, "SELECT COUNT(*) FROM pack_run WHERE state = 'DONE'") == 1);
                assertThat(made(database)).isEqualTo(PACKS);
                assertThat(number(database, "SELECT COUNT(*) FROM made_once")).isEqualTo(PACKS);
                assertThat(number(database, "SELECT COUNT(DISTINCT pack) FROM made_once"))
                        .isEqualTo(PACKS);
                // one file for each region, whichever of the two portals made it
                assertThat(number(database, "SELECT COUNT(DISTINCT SHA2(file, 256)) FROM pack"))
                        .isEqualTo(number(database, "SELECT COUNT(DISTINCT region_code) FROM pack"));
                assertThat(number(database, "SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'region-packs'"))
                        .isZero();
            }
        }
    }

    private static PortalProcess start(String data) {
        return PortalProcess.start(folder, QUICK_TO_NOTICE, "run", "--port", "0", "--data", data);
    }

    /** A run as the page begins it, long enough to be killed in the middle, with a note of each pack that is made. */
    private static void begin(Connection database) throws SQLException {
        for (String statement : new String[] {
            "CREATE TABLE made_once (pack BIGINT NOT NULL)",
            """
            CREATE TRIGGER note_made AFTER UPDATE ON pack FOR EACH ROW
            INSERT INTO made_once SELECT NEW.id FROM DUAL WHERE NEW.state = 'MADE'""",
            "INSERT INTO pack_run (id, period, person, begun, state, running) VALUES (7, '2022', 'comms', UTC_TIMESTAMP(), 'RUNNING', 1)",
            """
            INSERT INTO pack (run_id, region_code, name)
            SELECT 7, code, name FROM region JOIN (SELECT seq FROM seq_1_to_100) many ORDER BY seq LIMIT %d""".formatted(PACKS),
            """
            INSERT INTO scheduled_tasks (task_name, task_instance, execution_time, picked, version)
            VALUES ('region-packs', '7', UTC_TIMESTAMP() - INTERVAL 1 DAY, 0, 1)"""
        }) {
            database.createStatement().execute(statement);
        }
    }

    private static int made(Connection database) throws SQLException {
        return number(database, "SELECT COUNT(*) FROM pack WHERE state = 'MADE'");
    }

    private static int number(Connection database, String query) throws SQLException {
        try (ResultSet result = database.createStatement().executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }

    private static Connection database(String folder) throws SQLException {
        DataFolder data = DataFolder.open(Path.of(folder));
        ServerProcess server = ServerProcess.running(data).orElseThrow();
        return DriverManager.getConnection(server.url(), ServerProcess.USER, data.password());
    }
}
