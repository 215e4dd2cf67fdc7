package toex.outcomes.reports;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Benchmark;
import toex.outcomes.shared.Scope;

/**
 * How many outcome summaries a second, warm: from the frozen snapshot to the file's bytes. The snapshot is taken once,
 * outside of the time measured.
 */
@Component
class PdfBenchmark implements Benchmark {

    private static final double WARM_UP_SECONDS = 12;
    private static final double SECONDS = 10;

    private final Templates templates;
    private final SnapshotService snapshots;

    PdfBenchmark(Templates templates, SnapshotService snapshots) {
        this.templates = templates;
        this.snapshots = snapshots;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public void run(PrintStream out) {
        Template template = templates.named("outcome-summary");
        Snapshot snapshot = snapshots.take(Scope.ALL);
        measure(template, snapshot, 2, WARM_UP_SECONDS);
        for (int threads : new int[] {1, 2}) {
            line(out, "pdf-reports-" + threads + "-thread", measure(template, snapshot, threads, SECONDS), "reports/s");
        }
        line(out, "pdf-size", ReportService.make(template, snapshot).file().length / 1024.0, "KiB");
    }

    private static void line(PrintStream out, String name, double value, String unit) {
        out.printf(Locale.ROOT, "%s %.1f %s%n", name, value, unit);
    }

    private static double measure(Template template, Snapshot snapshot, int threads, double seconds) {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            long start = System.nanoTime();
            long end = start + (long) (seconds * 1e9);
            Callable<Integer> work = () -> make(template, snapshot, end);
            List<Future<Integer>> running =
                    Stream.generate(() -> executor.submit(work)).limit(threads).toList();
            int made = 0;
            for (Future<Integer> each : running) {
                made += each.get();
            }
            return made / ((System.nanoTime() - start) / 1e9);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The benchmark was cut short", e);
        }
    }

    private static int make(Template template, Snapshot snapshot, long end) {
        int made = 0;
        while (System.nanoTime() < end) {
            ReportService.make(template, snapshot);
            made++;
        }
        return made;
    }
}
