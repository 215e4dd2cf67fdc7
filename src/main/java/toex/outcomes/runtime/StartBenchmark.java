package toex.outcomes.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import toex.outcomes.shared.Benchmark;
import toex.outcomes.shared.Refusal;

/** Measures the seconds from the start of the process to its first page: with a new data folder, then with one that is there. */
@Component
class StartBenchmark implements Benchmark {

    private static final int TIMES = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void run(PrintStream out) {
        try {
            Path data = Files.createTempDirectory("portal-bench");
            try {
                print(out, "start.new-data", seconds(data));
                List<Double> again = new ArrayList<>();
                for (int i = 0; i < TIMES; i++) {
                    again.add(seconds(data));
                }
                print(out, "start", again.stream().sorted().toList().get(TIMES / 2));
            } finally {
                FileSystemUtils.deleteRecursively(data);
            }
        } catch (IOException e) {
            throw new Refusal("The start could not be measured: " + e.getMessage(), e);
        }
    }

    private static double seconds(Path data) throws IOException {
        long begun = System.nanoTime();
        ProcessBuilder builder = new ProcessBuilder(command(data)).redirectError(Redirect.DISCARD);
        builder.environment().remove("PORTAL_DB_URL");
        Process portal = builder.start();
        try (BufferedReader said = portal.inputReader()) {
            String ready = said.readLine();
            if (ready == null) {
                throw new Refusal("The portal that was to be measured did not start.");
            }
            fetch(ready.substring(ready.indexOf("http")));
            return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        } finally {
            portal.destroy();
            portal.onExit().join();
        }
    }

    private static List<String> command(Path data) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "toex.outcomes.PortalApplication"));
        command.addAll(List.of("run", "--port", "0", "--data", data.toString()));
        return command;
    }

    private static void fetch(String page) throws IOException {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build()) {
            int status = client.send(HttpRequest.newBuilder(URI.create(page)).build(), BodyHandlers.discarding())
                    .statusCode();
            if (status != 200) {
                throw new Refusal("The first page answered with status " + status + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The measurement was interrupted.", e);
        }
    }

    private static void print(PrintStream out, String name, double seconds) {
        out.printf(Locale.ROOT, "%s %.1f seconds%n", name, seconds);
    }
}
