package toex.outcomes.reports;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.BenchPortal;
import toex.outcomes.shared.Benchmark;
import toex.outcomes.shared.Scope;

/**
 * How many outcome summaries a second, warm: from the frozen snapshot to the file's bytes. The snapshot is that of the
 * demonstration data, whatever data this portal has, and is taken once, outside of the time measured.
 */
@Component
class PdfBenchmark implements Benchmark {

    private static final double WARM_UP_SECONDS = 12;
    private static final double SECONDS = 10;

    private final Templates templates;
    private final ApplicationContext portal;

    PdfBenchmark(Templates templates, ApplicationContext portal) {
        this.templates = templates;
        this.portal = portal;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public void run(PrintStream out) {
        Template template = templates.named("outcome-summary");
        FrozenSnapshot snapshot = demonstration(template);
        measure(template, snapshot, 2, WARM_UP_SECONDS);
        for (int threads : new int[] {1, 2}) {
            Speed speed = measure(template, snapshot, threads, SECONDS);
            line(out, "pdf-reports-" + threads + "-thread", speed.reports() / speed.seconds(), "reports/s");
            line(out, "pdf-processor-" + threads + "-thread", 1000 * speed.processor() / speed.reports(), "ms/report");
        }
        line(out, "pdf-size", ReportService.make(template, snapshot).file().length / 1024.0, "KiB");
    }

    /** @param processor the seconds that the threads were at work, which tell whether other programs got in the way */
    private record Speed(int reports, double seconds, double processor) {
        Speed and(Speed other) {
            return new Speed(reports + other.reports, Math.max(seconds, other.seconds), processor + other.processor);
        }
    }

    private FrozenSnapshot demonstration(Template template) {
        try (BenchPortal bench = new BenchPortal(portal, true)) {
            return SystemUser.call(() ->
                    FrozenSnapshot.of(template, bench.get(SnapshotService.class).take(Scope.ALL)));
        }
    }

    private static void line(PrintStream out, String name, double value, String unit) {
        out.printf(Locale.ROOT, "%s %.1f %s%n", name, value, unit);
    }

    private static Speed measure(Template template, FrozenSnapshot snapshot, int threads, double seconds) {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            Callable<Speed> work = () -> make(template, snapshot, seconds);
            List<Future<Speed>> running =
                    Stream.generate(() -> executor.submit(work)).limit(threads).toList();
            Speed speed = new Speed(0, 0, 0);
            for (Future<Speed> each : running) {
                speed = speed.and(each.get());
            }
            return speed;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("The benchmark was cut short", e);
        }
    }

    private static Speed make(Template template, FrozenSnapshot snapshot, double seconds) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long processor = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        int made = 0;
        while (System.nanoTime() - start < seconds * 1e9) {
            ReportService.make(template, snapshot);
            made++;
        }
        return new Speed(
                made, (System.nanoTime() - start) / 1e9, (threads.getCurrentThreadCpuTime() - processor) / 1e9);
    }
}
