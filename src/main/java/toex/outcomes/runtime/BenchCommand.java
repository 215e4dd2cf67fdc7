package toex.outcomes.runtime;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Benchmark;
import toex.outcomes.shared.Command;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.WrongUsage;

/** {@code ./portal bench [NAME]}: one measurement, or all of them. */
@Component
class BenchCommand implements Command {

    private final ObjectProvider<Benchmark> benchmarks;

    BenchCommand(ObjectProvider<Benchmark> benchmarks) {
        this.benchmarks = benchmarks;
    }

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public Set<String> valued() {
        return Set.of();
    }

    @Override
    public int run(Options options, PrintStream out) {
        if (options.words().size() > 1) {
            throw new WrongUsage("./portal bench [NAME]");
        }
        chosen(options.words()).forEach(benchmark -> benchmark.run(out));
        return 0;
    }

    private List<Benchmark> chosen(List<String> names) {
        List<Benchmark> all = benchmarks.orderedStream().toList();
        if (names.isEmpty()) {
            return all;
        }
        return all.stream()
                .filter(benchmark -> benchmark.name().equals(names.getFirst()))
                .findFirst()
                .map(List::of)
                .orElseThrow(() -> new WrongUsage("There is no measurement '" + names.getFirst() + "', only "
                        + all.stream().map(Benchmark::name).sorted().collect(Collectors.joining(", ")) + "."));
    }
}
