package toex.outcomes.performance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source.ImportReference;
import toex.outcomes.performance.data.ImportQuery;
import toex.outcomes.performance.data.MeasureQuery;
import toex.outcomes.performance.data.OutcomeQuery;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** What the programme's records add up to. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PerformanceService {

    private final OutcomeQuery outcomes;
    private final MeasureQuery words;
    private final ImportQuery imports;
    private final Groups groups;

    PerformanceService(OutcomeQuery outcomes, MeasureQuery words, ImportQuery imports, Groups groups) {
        this.outcomes = outcomes;
        this.words = words;
        this.imports = imports;
        this.groups = groups;
    }

    /** The five measures that are counted from records, in the order in which they are printed. */
    public List<Measure> measures() {
        return words.measures();
    }

    /** The members of THREAT, STRAND or LEVEL in their editorial order. */
    public List<Category> categories(Dimension dimension) {
        return words.categories(dimension);
    }

    /** The five counts of the scope with their months and their change, in the order of {@link #measures()}. */
    public List<Headline> headlines(Scope scope) {
        Selection selection = Selection.of(scope);
        Map<MeasureCode, FigureTable> months = tables(selection, Dimension.MONTH).stream()
                .collect(Collectors.toMap(table -> table.measure().code(), table -> table));
        Optional<Comparison> comparison = comparison(scope.period());
        List<Figure> latest = comparison
                .map(spans -> totals(selection.period(spans.latest())))
                .orElse(List.of());
        List<Figure> before = comparison
                .map(spans -> totals(selection.period(spans.before())))
                .orElse(List.of());
        return measures().stream()
                .map(Measure::code)
                .map(months::get)
                .map(table -> new Headline(table.total(), table, change(table.measure(), latest, before)))
                .toList();
    }

    /** The five counts of the selection without anything around them, in the order of {@link #measures()}. */
    public List<Figure> totals(Selection selection) {
        List<Measure> measures = measures();
        FigureMaker maker = new FigureMaker(measures, imports.imports());
        Map<OutcomeKind, List<Count>> counts =
                outcomes.counts(selection, null).stream().collect(Collectors.groupingBy(Count::kind));
        return kinds(measures).stream()
                .map(kind -> maker.figure(kind, selection.scope(), null, counts.getOrDefault(kind, List.of())))
                .toList();
    }

    /**
     * A measure's count in the scope, broken down. Months have no gaps within what has records; a group of another
     * dimension has a row where it has records, except that every region has one where the scope is all regions.
     *
     * @throws Refusal where there is no such measure
     */
    public FigureTable table(MeasureCode measure, Dimension by, Scope scope) {
        OutcomeKind kind = OutcomeKind.of(measure.value())
                .orElseThrow(() -> new Refusal("There is no measure \"%s\". Choose one of: %s."
                        .formatted(
                                measure,
                                measures().stream()
                                        .map(known -> known.code().value())
                                        .collect(Collectors.joining(", ")))));
        return tables(Selection.of(scope).kind(kind), by).getFirst();
    }

    /** As {@link #table}, for each kind of the selection in the order of {@link #measures()}, in one query. */
    public List<FigureTable> tables(Selection selection, Dimension by) {
        List<Measure> measures = measures();
        FigureMaker maker = new FigureMaker(measures, imports.imports());
        List<Group> members = groups.of(by, selection.period());
        Map<OutcomeKind, List<Count>> counts =
                outcomes.counts(selection, by).stream().collect(Collectors.groupingBy(Count::kind));
        return kinds(measures).stream()
                .filter(kind -> selection.kind() == null || selection.kind() == kind)
                .map(kind ->
                        new TableMaker(maker, selection, by, members).table(kind, counts.getOrDefault(kind, List.of())))
                .toList();
    }

    /** From the first record's month to the last one's; {@link Period#ALL} where there is no record. */
    public Period coverage() {
        return outcomes.coverage().orElse(Period.ALL);
    }

    /** When the data last changed, empty where there are none. Reports are dated by it. */
    public Optional<Instant> dataAsOf() {
        return imports.imports().stream().map(ImportReference::loaded).max(Comparator.naturalOrder());
    }

    private static List<OutcomeKind> kinds(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> OutcomeKind.of(measure.code().value()).stream())
                .toList();
    }

    private Optional<Comparison> comparison(Period chosen) {
        return outcomes.coverage()
                .flatMap(coverage -> dataAsOf().flatMap(asOf -> Comparison.of(chosen, coverage, asOf)));
    }

    private static Optional<Change> change(Measure measure, List<Figure> latest, List<Figure> before) {
        return of(measure, latest).flatMap(after -> of(measure, before).map(earlier -> Change.between(after, earlier)));
    }

    private static Optional<Figure> of(Measure measure, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .findFirst();
    }
}
