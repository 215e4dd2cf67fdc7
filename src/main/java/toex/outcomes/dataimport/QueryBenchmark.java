package toex.outcomes.dataimport;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Benchmark;
import toex.outcomes.shared.Scope;

/** Times the figures of the home page and of the Performance view with few, many and very many records. */
@Component
class QueryBenchmark implements Benchmark {

    /** How many records there are at each measurement; a shorter list can be asked for by a system property. */
    private static final String SIZES = System.getProperty("portal.bench.sizes", "10000,1000000,10000000");

    private static final int WARM_UPS = 5;
    private static final int TIMES = 15;
    private static final List<Dimension> HOME =
            List.of(Dimension.MONTH, Dimension.REGION, Dimension.THREAT, Dimension.STRAND);

    private final ApplicationContext portal;

    QueryBenchmark(ApplicationContext portal) {
        this.portal = portal;
    }

    @Override
    public String name() {
        return "query";
    }

    @Override
    public void run(PrintStream out) {
        int[] sizes =
                Arrays.stream(SIZES.split(",")).mapToInt(Integer::parseInt).toArray();
        double[] home = new double[sizes.length];
        double[] performance = new double[sizes.length];
        try (BenchPortal bench = new BenchPortal(portal)) {
            for (int i = 0; i < sizes.length; i++) {
                fill(bench, i == 0 ? 0 : sizes[i - 1], sizes[i]);
                home[i] = median(() -> home(bench));
                performance[i] = median(() -> performance(bench));
                ImportBenchmark.print(out, "query.home." + sizes[i], home[i], "ms");
                ImportBenchmark.print(out, "query.performance." + sizes[i], performance[i], "ms");
            }
        }
        ImportBenchmark.print(out, "query.home.ratio", ratio(home), "times");
        ImportBenchmark.print(out, "query.performance.ratio", ratio(performance), "times");
    }

    private static void fill(BenchPortal bench, int from, int to) {
        Path file = bench.folder().resolve("records.csv");
        ImportBenchmark.files(bench).write(file, from, to - from);
        ImportBenchmark.load(bench, file, (step, fraction) -> {});
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void home(BenchPortal bench) {
        PerformanceService figures = bench.get(PerformanceService.class);
        figures.headlines(Scope.ALL);
        HOME.forEach(by -> figures.tables(Selection.of(Scope.ALL), by));
    }

    private static void performance(BenchPortal bench) {
        PerformanceService figures = bench.get(PerformanceService.class);
        figures.headlines(Scope.ALL);
        for (Dimension by : Dimension.values()) {
            figures.tables(Selection.of(Scope.ALL), by);
        }
    }

    private static double median(Runnable work) {
        return SystemUser.call(() -> {
            for (int i = 0; i < WARM_UPS; i++) {
                work.run();
            }
            double[] taken = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                taken[i] = ImportBenchmark.seconds(work) * 1000;
            }
            Arrays.sort(taken);
            return taken[TIMES / 2];
        });
    }

    private static double ratio(double[] times) {
        return Arrays.stream(times).max().orElseThrow()
                / Arrays.stream(times).min().orElseThrow();
    }
}
