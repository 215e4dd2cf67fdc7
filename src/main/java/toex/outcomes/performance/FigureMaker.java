package toex.outcomes.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Source.ImportReference;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.OneTable;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;

/** Makes figures of counts: gives them their measure and the imports that they come from. */
final class FigureMaker {

    private final Map<MeasureCode, Measure> measures;
    private final Map<Long, LoadedImport> imports;
    private final DisclosureRule rule;
    private final Completeness completeness;

    /**
     * @param rule what is hidden from those who ask
     * @param completeness who has reported what
     */
    FigureMaker(List<Measure> measures, List<LoadedImport> imports, DisclosureRule rule, Completeness completeness) {
        this.rule = rule;
        this.completeness = completeness;
        this.measures = measures.stream().collect(Collectors.toMap(Measure::code, Function.identity()));
        this.imports = imports.stream()
                .collect(Collectors.toMap(loaded -> loaded.reference().id(), Function.identity()));
    }

    Measure measure(OutcomeKind kind) {
        Measure measure = measures.get(kind.measure());
        if (measure == null) {
            throw new IllegalStateException("The measure \"%s\" is missing.".formatted(kind.code()));
        }
        return measure;
    }

    /**
     * @param about what it counts, for who has not reported it: as wide as the selection or narrower
     * @param counts of one kind; none make a figure of 0
     */
    Figure figure(OutcomeKind kind, Scope scope, @Nullable Group group, Selection about, List<Count> counts) {
        long quantity = counts.stream().mapToLong(Count::quantity).sum();
        String incomplete = completeness.sentence(about.period(), about.region(), about.organisation());
        Figure figure = shown(measure(kind), scope, group, BigDecimal.valueOf(quantity), source(counts, incomplete));
        return rule.isSmall(quantity) ? hidden(figure) : figure;
    }

    /** A figure that is marked as high as the records that it was counted from. */
    Figure shown(Measure measure, Scope scope, @Nullable Group group, BigDecimal value, Source.Records source) {
        return new Figure(measure, scope, group, value, DisclosureStatus.SHOWN, marking(source), source);
    }

    /** The highest marking of the records. */
    Marking marking(Source.Records source) {
        return source.imports().stream()
                .map(from -> imported(from.id()).marking())
                .reduce(Marking.OFFICIAL, Marking::and);
    }

    /** The figure of a total and those of its rows, with as many hidden as keeps the small ones from being worked out. */
    FigureTable table(OutcomeKind kind, Dimension by, Scope scope, List<Figure> rows, Figure total, List<Long> counts) {
        OneTable control = OneTable.of(counts, rule);
        List<Figure> shown = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            shown.add(control.rows().contains(i) ? hidden(rows.get(i)) : rows.get(i));
        }
        return new FigureTable(measure(kind), by, scope, shown, control.total() ? hidden(total) : total);
    }

    /** Whether one of the counts is too small to be shown. */
    boolean isSmall(List<Long> counts) {
        return counts.stream().anyMatch(rule::isSmall);
    }

    /** The figure without its value. */
    Figure hidden(Figure figure) {
        if (figure.value() == null) {
            return figure;
        }
        Instant asOf = figure.source() instanceof Source.Records records ? records.lastChanged() : null;
        return new Figure(
                figure.measure(),
                figure.scope(),
                figure.group(),
                null,
                DisclosureStatus.SUPPRESSED,
                figure.marking(),
                new Source.Protected(asOf, rule.threshold(), figure.source().incomplete()));
    }

    private Source.Records source(List<Count> counts, String incomplete) {
        return source(
                counts.stream().mapToLong(Count::records).sum(),
                counts.stream().flatMap(count -> count.imports().stream()),
                incomplete);
    }

    /** Of jobs that made these steps. */
    Source.Records sourceOf(List<Step> steps) {
        return source(jobs(steps), steps.stream().map(Step::importId), "");
    }

    static long jobs(List<Step> steps) {
        return steps.stream().mapToLong(Step::jobs).sum();
    }

    private Source.Records source(long records, Stream<Long> importIds, String incomplete) {
        List<ImportReference> from = importIds
                .distinct()
                .sorted()
                .map(id -> imported(id).reference())
                .toList();
        Instant lastChanged = from.stream()
                .map(ImportReference::loaded)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Source.Records(records, from, lastChanged, incomplete);
    }

    private LoadedImport imported(Long id) {
        LoadedImport loaded = imports.get(id);
        if (loaded == null) {
            throw new IllegalStateException("Import " + id + " is missing.");
        }
        return loaded;
    }
}
