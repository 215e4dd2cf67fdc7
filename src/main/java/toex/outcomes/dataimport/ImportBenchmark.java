package toex.outcomes.dataimport;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import toex.outcomes.dataimport.data.BareLoading;
import toex.outcomes.figures.Dimension;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.Category;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.BenchPortal;
import toex.outcomes.shared.Benchmark;

/** Times the import of a million records against the bare loading of the same file, and watches the memory it takes. */
@Component
class ImportBenchmark implements Benchmark {

    private static final int ROWS = 1_000_000;
    private static final int FEW_ROWS = 50_000;

    private final ApplicationContext portal;

    ImportBenchmark(ApplicationContext portal) {
        this.portal = portal;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void run(PrintStream out) {
        try (BenchPortal bench = new BenchPortal(portal, false)) {
            Path few = bench.folder().resolve("few.csv");
            Path many = bench.folder().resolve("many.csv");
            files(bench).write(few, FEW_ROWS);
            files(bench).write(many, ROWS);
            load(bench, few, (step, fraction) -> {});
            print(out, "import.memory." + FEW_ROWS, memory(bench, few), "MB");
            print(out, "import.memory." + ROWS, memory(bench, many), "MB");
            double bare = seconds(() -> bench.get(BareLoading.class).load(many));
            StepTimes steps = new StepTimes();
            double taken = seconds(() -> load(bench, many, steps));
            print(out, "import.rows", ROWS, "rows");
            print(out, "import.bare", bare, "s");
            print(out, "import.portal", taken, "s");
            steps.print(out);
            print(out, "import.ratio", taken / bare, "times");
        }
    }

    /** The most memory in use while the file is checked, in MB, told by collecting all garbage on the way. */
    private static double memory(BenchPortal bench, Path file) {
        AtomicLong peak = new AtomicLong();
        AtomicInteger tenths = new AtomicInteger(-1);
        ImportProgress watch = (step, fraction) -> {
            int tenth = (int) (fraction * 10);
            if (tenth != tenths.getAndSet(tenth)) {
                System.gc();
                Runtime heap = Runtime.getRuntime();
                peak.accumulateAndGet(heap.totalMemory() - heap.freeMemory(), Math::max);
            }
        };
        SystemUser.call(() -> bench.get(ImportService.class)
                .check(file, "made-up.csv", bench.folder().resolve("rejected.csv"), watch));
        return peak.get() / 1048576.0;
    }

    /** When each step began. */
    private static final class StepTimes implements ImportProgress {

        private final Map<Step, Long> begun = new EnumMap<>(Step.class);

        @Override
        public void at(Step step, double fraction) {
            begun.putIfAbsent(step, System.nanoTime());
        }

        void print(PrintStream out) {
            long end = System.nanoTime();
            for (Step step : Step.values()) {
                long next = begun.entrySet().stream()
                        .filter(other -> other.getKey().compareTo(step) > 0)
                        .mapToLong(Map.Entry::getValue)
                        .min()
                        .orElse(end);
                long start = begun.getOrDefault(step, next);
                ImportBenchmark.print(out, "import." + step.name().toLowerCase(Locale.ROOT), (next - start) / 1e9, "s");
            }
        }
    }

    static MadeUpFile files(BenchPortal bench) {
        return SystemUser.call(() -> {
            List<String> forces = bench.get(OrganisationService.class).regions(LocalDate.of(2022, 1, 1)).stream()
                    .flatMap(region -> region.forces().stream())
                    .map(force -> force.code().value())
                    .toList();
            Stream<String> threats = bench.get(PerformanceService.class).categories(Dimension.THREAT).stream()
                    .map(Category::code);
            return new MadeUpFile(forces, Stream.concat(threats, Stream.of("")).toList());
        });
    }

    static void load(BenchPortal bench, Path file, ImportProgress progress) {
        Imported imported = SystemUser.call(() -> bench.get(ImportService.class)
                .load(file, file.toString(), bench.folder().resolve("rejected.csv"), progress));
        if (imported.state() == ImportState.REFUSED) {
            throw new IllegalStateException(String.valueOf(imported.report().reasons()));
        }
    }

    static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    static void print(PrintStream out, String name, double value, String unit) {
        out.println(name + " " + String.format(Locale.ROOT, "%.2f", value).replaceAll("\\.00$", "") + " " + unit);
    }
}
