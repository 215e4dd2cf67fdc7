package toex.outcomes.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import toex.outcomes.Patience;

/** A command of the launcher in a process of its own, as users start it. */
final class PortalProcess implements AutoCloseable {

    /** How a command ended. */
    record Ended(int code, String out, String reasons) {}

    private final Process process;
    private final Path out;
    private final Path reasons;

    private PortalProcess(Process process, Path out, Path reasons) {
        this.process = process;
        this.out = out;
        this.reasons = reasons;
    }

    static PortalProcess start(Path folder, String... command) {
        return start(folder, Map.of(), command);
    }

    static PortalProcess start(Path folder, Map<String, String> environment, String... command) {
        try {
            Path out = Files.createTempFile(folder, "out", ".txt");
            Path reasons = Files.createTempFile(folder, "reasons", ".txt");
            // a run in the background passes on that it ignores Ctrl-C; what is started here must not
            List<String> line = new ArrayList<>(List.of(
                    "env",
                    "--default-signal=INT",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.awt.headless=true",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "toex.outcomes.PortalApplication"));
            line.addAll(List.of(command));
            ProcessBuilder builder = new ProcessBuilder(line)
                    .redirectOutput(Redirect.to(out.toFile()))
                    .redirectError(Redirect.to(reasons.toFile()));
            builder.environment().putAll(environment);
            return new PortalProcess(builder.start(), out, reasons);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Ended run(Path folder, String... command) {
        return start(folder, command).end();
    }

    /** Waits for its end. */
    Ended end() {
        try {
            if (!process.waitFor(Patience.LONGEST)) {
                process.destroyForcibly();
                throw new AssertionError("It did not end: " + read(out) + read(reasons));
            }
            return new Ended(process.exitValue(), read(out), read(reasons));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** The address that it says once it is ready. */
    URI ready() {
        while (process.isAlive()) {
            var line = read(out).lines().filter(it -> it.contains("ready at")).findFirst();
            if (line.isPresent()) {
                return URI.create(line.get().substring(line.get().indexOf("http")));
            }
            LockSupport.parkNanos(100_000_000);
        }
        throw new AssertionError("It ended: " + read(out) + read(reasons));
    }

    int statusOf(String page) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = ready().resolve(page);
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }

    /** As Ctrl-C does. */
    Ended interrupt() throws IOException {
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid())).start();
        return end();
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
