package toex.outcomes.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Source.ImportReference;
import toex.outcomes.shared.Scope;

/** Makes figures of counts: gives them their measure and the imports that they come from. */
final class FigureMaker {

    private final Map<MeasureCode, Measure> measures;
    private final Map<Long, ImportReference> imports;

    FigureMaker(List<Measure> measures, List<ImportReference> imports) {
        this.measures = measures.stream().collect(Collectors.toMap(Measure::code, Function.identity()));
        this.imports = imports.stream().collect(Collectors.toMap(ImportReference::id, Function.identity()));
    }

    Measure measure(OutcomeKind kind) {
        Measure measure = measures.get(kind.measure());
        if (measure == null) {
            throw new IllegalStateException("The measure \"%s\" is missing.".formatted(kind.code()));
        }
        return measure;
    }

    /** @param counts of one kind; none make a figure of 0 */
    Figure figure(OutcomeKind kind, Scope scope, @Nullable Group group, List<Count> counts) {
        long quantity = counts.stream().mapToLong(Count::quantity).sum();
        return Figure.shown(measure(kind), scope, group, BigDecimal.valueOf(quantity), source(counts));
    }

    private Source source(List<Count> counts) {
        return source(
                counts.stream().mapToLong(Count::records).sum(),
                counts.stream().flatMap(count -> count.imports().stream()));
    }

    /** Of jobs that made these steps. */
    Source sourceOf(List<Step> steps) {
        return source(jobs(steps), steps.stream().map(Step::importId));
    }

    static long jobs(List<Step> steps) {
        return steps.stream().mapToLong(Step::jobs).sum();
    }

    private Source source(long records, Stream<Long> importIds) {
        List<ImportReference> from =
                importIds.distinct().sorted().map(this::imported).toList();
        Instant lastChanged = from.stream()
                .map(ImportReference::loaded)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Source.Records(records, from, lastChanged);
    }

    private ImportReference imported(Long id) {
        ImportReference reference = imports.get(id);
        if (reference == null) {
            throw new IllegalStateException("Import " + id + " is missing.");
        }
        return reference;
    }
}
