package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import toex.outcomes.runtime.PortalProcess.Ended;

/** The portal and its commands as processes, on one folder that they share. */
class CommandLineIT {

    @TempDir
    static Path folder;

    private static PortalProcess portal;

    @BeforeAll
    static void startPortal() {
        portal = PortalProcess.start(folder, "run", "--port", "0", "--data", data());
        portal.ready();
    }

    @AfterAll
    static void stopPortal() {
        portal.close();
    }

    @Test
    void a_command_says_the_same_while_a_portal_runs_after_it_was_killed_and_when_none_runs() throws Exception {
        Ended beside = PortalProcess.run(folder, "figures", "--data", data());
        assertThat(beside.code()).isZero();
        assertThat(beside.reasons()).isEmpty();
        assertThat(beside.out()).contains("disruption,,299,number,shown,");

        portal.kill();
        assertThat(PortalProcess.run(folder, "figures", "--data", data())).isEqualTo(beside);
        assertThat(serverIsRunning())
                .as("the server that the killed portal left")
                .isFalse();
        assertThat(PortalProcess.run(folder, "figures", "--data", data())).isEqualTo(beside);

        startPortal();
        assertThat(portal.statusOf("/login")).isEqualTo(200);
    }

    @Test
    void a_second_portal_on_the_same_data_is_refused() {
        Ended second = PortalProcess.run(folder, "run", "--port", "0", "--data", data());
        assertThat(second.code()).isEqualTo(1);
        assertSentence(second, "Another portal is at work on the data in");
    }

    @Test
    void a_port_that_is_taken_is_named_with_a_way_out() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = String.valueOf(taken.getLocalPort());
            Ended refused = PortalProcess.run(
                    folder,
                    "run",
                    "--port",
                    port,
                    "--data",
                    folder.resolve("other").toString());
            assertThat(refused.code()).isEqualTo(1);
            assertSentence(refused, "Port " + port + " is taken");
        }
    }

    @Test
    void ctrl_c_stops_the_portal_and_its_database() throws Exception {
        Path own = folder.resolve("stopped");
        try (PortalProcess stopped =
                PortalProcess.start(folder, "run", "--empty", "--port", "0", "--data", own.toString())) {
            stopped.ready();
            Ended ended = stopped.interrupt();
            assertThat(ended.reasons()).endsWith("Stopped; everything is kept.\n");
            assertThat(ended.out()).contains("first-administrator/");
        }
        assertThat(ProcessHandle.of(server(own))).isEmpty();
        Ended demonstration = PortalProcess.run(folder, "run", "--port", "0", "--data", own.toString());
        assertThat(demonstration.code()).isEqualTo(1);
        assertSentence(demonstration, "--empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                run --port eighty         | 2 | --port takes a number
                run --port                | 2 | --port needs a value
                run --colour blue         | 2 | --colour is not an option
                run now                   | 2 | ./portal run [--port 8080] [--empty] [--data DIR]
                dance                     | 2 | no command 'dance'
                bench dance               | 2 | no measurement 'dance'
                figures --period nineteen | 1 | nineteen
                """)
    void what_it_does_not_know_it_says_in_a_sentence(String command, int code, String sentence) {
        List<String> line = new ArrayList<>(List.of(command.split(" ")));
        if (!command.endsWith("--port")) {
            line.addAll(List.of("--data", folder.resolve("usage").toString()));
        }
        Ended refused = PortalProcess.run(folder, line.toArray(String[]::new));
        assertSentence(refused, sentence);
        assertThat(refused.code()).isBetween(code, 2);
        assertThat(refused.out()).isEmpty();
    }

    @Test
    void a_database_of_another_product_is_refused() {
        Ended refused = PortalProcess.start(
                        folder,
                        Map.of("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1/outcomes"),
                        "run",
                        "--port",
                        "0",
                        "--data",
                        folder.resolve("other").toString())
                .end();
        assertThat(refused.code()).isEqualTo(1);
        assertSentence(refused, "the portal runs on MariaDB 11.4 or later");
    }

    private static void assertSentence(Ended refused, String sentence) {
        assertThat(refused.reasons()).contains(sentence).doesNotContain("\tat ").doesNotContain("Exception");
    }

    private static boolean serverIsRunning() throws Exception {
        return ProcessHandle.of(server(folder.resolve("data"))).isPresent();
    }

    private static long server(Path data) throws Exception {
        return Long.parseLong(Files.readString(data.resolve("database.process")).split(" ")[0]);
    }

    private static String data() {
        return folder.resolve("data").toString();
    }
}
