package toex.outcomes.dataimport;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import toex.outcomes.dataimport.data.MadeUpRecords;
import toex.outcomes.figures.Dimension;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Category;
import toex.outcomes.performance.JobPipeline;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.OutcomeRecords;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.BenchPortal;
import toex.outcomes.shared.Benchmark;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Scope;

/** Times the figures of the home page and of the Performance view with few, many and very many records. */
@Component
class QueryBenchmark implements Benchmark {

    /** How many records there are at each measurement; a shorter list can be asked for by a system property. */
    private static final String SIZES = System.getProperty("portal.bench.sizes", "10000,1000000,10000000");

    private static final int WARM_UPS = 10;
    private static final int WARM_UP_SECONDS = 20;
    private static final int TIMES = 41;
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
        double[] pivots = new double[sizes.length];
        double[] narrowed = new double[sizes.length];
        double[] crossed = new double[sizes.length];
        try (BenchPortal bench = new BenchPortal(portal, false)) {
            for (int i = 0; i < sizes.length; i++) {
                fill(bench, i == 0 ? 0 : sizes[i - 1], sizes[i]);
                if (i == 0) {
                    warmUp(bench);
                }
                home[i] = typical(() -> home(bench));
                performance[i] = typical(() -> performance(bench));
                pivots[i] = typical(() -> pivots(bench));
                ImportBenchmark.print(out, "query.home." + sizes[i], home[i], "ms");
                ImportBenchmark.print(out, "query.performance." + sizes[i], performance[i], "ms");
                ImportBenchmark.print(out, "query.pivots." + sizes[i], pivots[i], "ms");
                narrowed[i] = typical(() -> narrowed(bench));
                crossed[i] = typical(() -> crossed(bench));
                ImportBenchmark.print(out, "query.narrowed." + sizes[i], narrowed[i], "ms");
                ImportBenchmark.print(out, "query.crossed." + sizes[i], crossed[i], "ms");
            }
        }
        ImportBenchmark.print(out, "query.home.ratio", ratio(home), "times");
        ImportBenchmark.print(out, "query.performance.ratio", ratio(performance), "times");
        ImportBenchmark.print(out, "query.pivots.ratio", ratio(pivots), "times");
        ImportBenchmark.print(out, "query.narrowed.ratio", ratio(narrowed), "times");
        ImportBenchmark.print(out, "query.crossed.ratio", ratio(crossed), "times");
    }

    private static void fill(BenchPortal bench, int from, int to) {
        SystemUser.run(() -> {
            List<Region> regions = bench.get(OrganisationService.class).regions(LocalDate.of(2022, 1, 1));
            List<String> threats = Stream.concat(
                            bench.get(PerformanceService.class).categories(Dimension.THREAT).stream()
                                    .map(Category::code),
                            Stream.of(""))
                    .toList();
            bench.get(MadeUpRecords.class).add(regions, threats, from + 1, to);
            bench.get(OutcomeRecords.class).recount();
        });
    }

    /** What the home page asks for. */
    private static void home(BenchPortal bench) {
        PerformanceService figures = bench.get(PerformanceService.class);
        figures.headlines(Scope.ALL);
        figures.table(OutcomeKind.DISRUPTION.measure(), Dimension.REGION, Scope.ALL);
        figures.coverage();
        figures.dataAsOf();
    }

    /** What the Performance view asks for. */
    private static void performance(BenchPortal bench) {
        PerformanceService figures = bench.get(PerformanceService.class);
        figures.headlines(Scope.ALL);
        figures.coverage();
        figures.breakdowns(
                Selection.of(Scope.ALL).kind(OutcomeKind.DISRUPTION),
                List.of(Dimension.REGION, Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL));
        figures.pivot(OutcomeKind.DISRUPTION.measure(), Dimension.REGION, Dimension.THREAT, Scope.ALL);
        figures.pivot(OutcomeKind.DISRUPTION.measure(), Dimension.LEVEL, Dimension.MONTH, Scope.ALL);
        figures.pivot(OutcomeKind.DISRUPTION.measure(), Dimension.REGION, Dimension.MONTH, Scope.ALL);
        bench.get(JobPipeline.class).of(Scope.ALL);
    }

    /** The largest tables that a reader can ask for. */
    private static void pivots(BenchPortal bench) {
        PerformanceService figures = bench.get(PerformanceService.class);
        figures.pivot(OutcomeKind.DISRUPTION.measure(), Dimension.FORCE, Dimension.THREAT, Scope.ALL);
        figures.pivot(OutcomeKind.DISRUPTION.measure(), Dimension.MONTH, Dimension.FORCE, Scope.ALL);
    }

    /** Tables of a reader's own: all measures beside each other, and two of them for one threat type by force. */
    private static void narrowed(BenchPortal bench) {
        PerformanceService figures = bench.get(PerformanceService.class);
        figures.pivots(Selection.of(Scope.ALL), List.of(OutcomeKind.values()), Dimension.REGION, Dimension.THREAT);
        figures.pivots(
                Selection.of(Scope.ALL).only(Map.of(Dimension.THREAT, "fraud")),
                List.of(OutcomeKind.DISRUPTION, OutcomeKind.SUPPORTED_JOB),
                Dimension.FORCE,
                null);
    }

    /** What no rollup has: by strand and level, of one force and one threat type. The records themselves are read. */
    private static void crossed(BenchPortal bench) {
        bench.get(PerformanceService.class)
                .pivots(
                        Selection.of(Scope.ALL)
                                .organisation(new OrganisationCode("W15000002"))
                                .only(Map.of(Dimension.THREAT, "fraud")),
                        List.of(OutcomeKind.DISRUPTION, OutcomeKind.SUPPORTED_JOB),
                        Dimension.STRAND,
                        Dimension.LEVEL);
    }

    /** What the machine learns in the first seconds must not look as if few records took longer than many. */
    private static void warmUp(BenchPortal bench) {
        long end = System.nanoTime() + WARM_UP_SECONDS * 1_000_000_000L;
        while (System.nanoTime() < end) {
            typical(() -> home(bench));
            typical(() -> performance(bench));
            typical(() -> pivots(bench));
        }
    }

    /** The time that a quarter of the runs stay below: what else the machine does makes some runs slower, none faster. */
    private static double typical(Runnable work) {
        return SystemUser.call(() -> {
            for (int i = 0; i < WARM_UPS; i++) {
                work.run();
            }
            double[] taken = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                taken[i] = ImportBenchmark.seconds(work) * 1000;
            }
            Arrays.sort(taken);
            return taken[TIMES / 4];
        });
    }

    /** How many times as long it takes with more records as with the fewest. */
    private static double ratio(double[] times) {
        return Arrays.stream(times).max().orElseThrow() / times[0];
    }
}
