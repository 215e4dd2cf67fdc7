package toex.outcomes.runtime;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import toex.outcomes.shared.Refusal;

/**
 * A MariaDB server at work on a data folder, on loopback only. Its process and port are written down in the folder, so
 * that another process can find it.
 */
final class ServerProcess {

    static final String USER = "portal";

    /** A server that was killed may have much to put right before it answers. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Duration PATIENCE_WITH_THE_END = Duration.ofMinutes(2);

    private final DataFolder data;
    private final ProcessHandle process;
    private final int port;

    private ServerProcess(DataFolder data, ProcessHandle process, int port) {
        this.data = data;
        this.process = process;
        this.port = port;
    }

    /** The server that is already at work there, if it answers; one that does not is ended. */
    static Optional<ServerProcess> running(DataFolder data) {
        return Written.in(data)
                .flatMap(written -> written.process(data))
                .filter(server -> server.process.isAlive())
                .filter(ServerProcess::answersOrEnds);
    }

    /** Starts a server. Nobody else may do so at the same time. */
    static ServerProcess start(DataFolder data) {
        ServerProgram program = ServerProgram.find(data);
        try {
            SystemTables.make(program, data);
            int port = freePort(Written.in(data).map(Written::port).orElse(0));
            Path init = data.path().resolve("database.init");
            Private.write(init, SystemTables.account(data.password()));
            Process process = new ProcessBuilder(arguments(program, data, port, init))
                    .redirectErrorStream(true)
                    .redirectOutput(log(data).toFile())
                    .start();
            Private.write(file(data), process.pid() + " " + port);
            ServerProcess server = new ServerProcess(data, process.toHandle(), port);
            server.awaitAnswer();
            Files.delete(init);
            return server;
        } catch (IOException e) {
            throw data.unusable(e);
        }
    }

    /** Completes when the server ends, by whatever cause. */
    CompletableFuture<?> end() {
        return process.onExit();
    }

    /** Ends the server with everything written. */
    void stop() {
        process.destroy();
        if (!hasEnded(PATIENCE_WITH_THE_END)) {
            process.destroyForcibly();
            hasEnded(PATIENCE_WITH_THE_END);
        }
    }

    /** Asks again and again: {@code onExit} needs a thread of the common pool, and may wait for one without end. */
    private boolean hasEnded(Duration patience) {
        Instant until = Instant.now().plus(patience);
        boolean interrupted = false;
        while (process.isAlive() && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(5_000_000);
            // an end that is not waited for would leave the next start with a server in its way
            interrupted |= Thread.interrupted();
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !process.isAlive();
    }

    private static List<String> arguments(ServerProgram program, DataFolder data, int port, Path init) {
        List<String> arguments = new ArrayList<>(SystemTables.arguments(program, data.database()));
        arguments.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // beside the data: the usual place is shared by every server of the machine
                "--socket=mariadb.sock",
                "--skip-name-resolve",
                // making a certificate takes seconds at each start, and nothing leaves the machine
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--default-time-zone=+00:00",
                "--local-infile=1",
                "--max-allowed-packet=64M",
                "--init-file=" + init));
        return arguments;
    }

    private boolean answersOrEnds() {
        boolean ours = process.info()
                .command()
                .map(command -> command.contains("mariadbd"))
                .orElse(false);
        if (!ours) {
            return false;
        }
        try {
            awaitAnswer();
            return true;
        } catch (Refusal silent) {
            stop();
            return false;
        }
    }

    private void awaitAnswer() {
        Instant until = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                process.destroy();
                throw new Refusal(ServerLog.reason(log(data)));
            }
            try {
                process.onExit().get(50, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException e) {
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new Refusal("The start of the database was interrupted.", e);
            }
        }
    }

    private boolean answers() {
        try (var connection = DriverManager.getConnection(url(), USER, data.password())) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + SystemTables.SCHEMA;
    }

    /** What the last server of this folder was. */
    private record Written(long pid, int port) {

        static Optional<Written> in(DataFolder data) {
            try {
                String[] words = Files.readString(file(data)).strip().split(" ");
                return Optional.of(new Written(Long.parseLong(words[0]), Integer.parseInt(words[1])));
            } catch (IOException | RuntimeException e) {
                return Optional.empty();
            }
        }

        Optional<ServerProcess> process(DataFolder data) {
            return ProcessHandle.of(pid).map(process -> new ServerProcess(data, process, port));
        }
    }

    private static int freePort(int preferred) throws IOException {
        try (ServerSocket socket = new ServerSocket(preferred, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            if (preferred == 0) {
                throw taken;
            }
            return freePort(0);
        }
    }

    private static Path file(DataFolder data) {
        return data.path().resolve("database.process");
    }

    private static Path log(DataFolder data) {
        return data.log("database");
    }
}
