package toex.outcomes.reports;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import toex.outcomes.reports.data.PackRepository;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.BenchPortal;
import toex.outcomes.shared.Benchmark;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/**
 * How many outcome summaries a second, warm: from the frozen snapshot to the file's bytes with the data inside. The snapshot
 * is that of the demonstration data, whatever data this portal has, and is taken once, outside of the time measured. Besides: the
 * first report of a process, the packs of all regions and forces from the database to the database, and what stays in the memory.
 */
@Component
class PdfBenchmark implements Benchmark {

    private static final int FEWEST_ROUNDS = 4;
    private static final int MOST_ROUNDS = 24;
    private static final double ROUND_SECONDS = 5;
    private static final double QUICKER = 0.97;
    private static final double SECONDS = 10;
    private static final int FEW = 100;
    private static final int MANY = 1000;
    private static final int COLLECTIONS = 4;
    private static final String WHO_BEGINS_PACKS = "comms";

    private final Templates templates;
    private final ApplicationContext portal;
    private final String contentFolder;

    /** @param contentFolder where the same content is left as HTML for the peers to be measured with, empty for none */
    PdfBenchmark(
            Templates templates, ApplicationContext portal, @Value("${portal.bench.content:}") String contentFolder) {
        this.templates = templates;
        this.portal = portal;
        this.contentFolder = contentFolder;
    }

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public void run(PrintStream out) {
        Template template = templates.named("outcome-summary");
        try (BenchPortal bench = new BenchPortal(portal, true)) {
            FrozenSnapshot snapshot = SystemUser.call(() ->
                    FrozenSnapshot.of(template, bench.get(SnapshotService.class).take(Scope.ALL)));
            line(out, "pdf-first-report", seconds(() -> ReportService.make(template, snapshot)), "s");
            warmUp(template, snapshot);
            speed(out, template, snapshot);
            memory(out, template, snapshot);
            line(out, "pdf-53-packs-cold", packs(bench), "s");
            line(out, "pdf-53-packs", packs(bench), "s");
            leaveContent(ReportService.make(template, snapshot));
        }
    }

    private void leaveContent(Report report) {
        if (!contentFolder.isEmpty()) {
            try {
                Files.write(
                        Path.of(contentFolder, "report.html"), report.forms().html());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Until a round is no quicker than the quickest before it: how long Java compiles depends on the machine and its neighbours. */
    private static void warmUp(Template template, FrozenSnapshot snapshot) {
        double quickest = Double.MAX_VALUE;
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            Speed speed = measure(template, snapshot, 2, ROUND_SECONDS);
            double each = speed.processor() / speed.reports();
            if (round > FEWEST_ROUNDS && each > QUICKER * quickest) {
                return;
            }
            quickest = Math.min(quickest, each);
        }
    }

    private static void speed(PrintStream out, Template template, FrozenSnapshot snapshot) {
        double one = 0;
        for (int threads : new int[] {1, 2}) {
            Speed speed = measure(template, snapshot, threads, SECONDS);
            double each = speed.reports() / speed.seconds();
            line(out, "pdf-reports-" + threads + "-thread", each, "reports/s");
            line(out, "pdf-processor-" + threads + "-thread", 1000 * speed.processor() / speed.reports(), "ms/report");
            one = threads == 1 ? each : one;
            if (threads > 1) {
                line(out, "pdf-two-threads", each / one, "times");
            }
        }
        Report report = ReportService.make(template, snapshot);
        int inside = report.forms().publication().attachments().stream()
                .mapToInt(file -> file.packed().length)
                .sum();
        line(out, "pdf-size", report.file().length / 1024.0, "KiB");
        line(out, "pdf-size-of-the-data-inside", inside / 1024.0, "KiB");
    }

    /** What is still held after as many reports, once everything else has been collected. */
    private static void memory(PrintStream out, Template template, FrozenSnapshot snapshot) {
        for (int i = 1; i <= MANY; i++) {
            ReportService.make(template, snapshot);
            if (i == FEW || i == MANY) {
                line(out, "pdf-heap-after-" + i, live() / (1024.0 * 1024), "MiB");
            }
        }
    }

    /** The least after some collections: what others begin between one and the next counts as used. */
    private static long live() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            least = Math.min(
                    least,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /** From an empty run to its last pack. */
    private static double packs(BenchPortal bench) {
        PackRepository packs = bench.get(PackRepository.class);
        List<PackTarget> targets =
                SystemUser.call(() -> bench.get(PackService.class).targets(Period.ALL));
        long run = packs.begin(Period.ALL, WHO_BEGINS_PACKS, Instant.now(), targets);
        double taken = seconds(() -> bench.get(PackMaker.class).work(run));
        PackRun made = packs.runs().stream()
                .filter(each -> each.id() == run)
                .findFirst()
                .orElseThrow();
        if (made.made() < targets.size()) {
            throw new IllegalStateException("Only %d of %d packs were made".formatted(made.made(), targets.size()));
        }
        return taken;
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** @param processor the seconds that the threads were at work, which tell whether other programs got in the way */
    private record Speed(int reports, double seconds, double processor) {
        Speed and(Speed other) {
            return new Speed(reports + other.reports, Math.max(seconds, other.seconds), processor + other.processor);
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
