package toex.outcomes.performance;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Note;
import toex.outcomes.figures.disclosure.DisclosureSettings;
import toex.outcomes.performance.data.ImportQuery;
import toex.outcomes.performance.data.MeasureQuery;
import toex.outcomes.performance.data.OutcomeQuery;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** What the programme's records add up to, as far as whoever asks is cleared for them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PerformanceService {

    private final OutcomeQuery outcomes;
    private final MeasureQuery words;
    private final ImportQuery imports;
    private final Groups groups;
    private final ReadableNotes notes;
    private final DisclosureSettings disclosure;
    private final CompletenessService completeness;
    private final Sights sights;

    PerformanceService(
            OutcomeQuery outcomes,
            MeasureQuery words,
            ImportQuery imports,
            Groups groups,
            ReadableNotes notes,
            DisclosureSettings disclosure,
            CompletenessService completeness,
            Sights sights) {
        this.outcomes = outcomes;
        this.words = words;
        this.imports = imports;
        this.groups = groups;
        this.notes = notes;
        this.disclosure = disclosure;
        this.completeness = completeness;
        this.sights = sights;
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
        Question months = Question.of(selection, Dimension.MONTH);
        List<Note> said = notes.on(scope.period());
        Completeness reported = completeness.now();
        Optional<Comparison> comparison =
                comparison(scope.period(), span -> reported.isWhole(span, scope.region(), null));
        List<Question> sides = comparison.stream()
                .flatMap(spans -> Stream.of(spans.latest(), spans.before()))
                .map(span -> Question.of(selection.period(span)))
                .toList();
        Answers answers = ask(Stream.concat(Stream.of(months), sides.stream()).toList(), reported);
        return answers.tables(months, groups.of(Dimension.MONTH, scope.period())).stream()
                .map(table -> new Headline(table.total(), table, change(table.measure(), answers, sides)))
                .map(headline -> headline.withNotes(said))
                .toList();
    }

    /** The five counts of the selection without anything around them, in the order of {@link #measures()}. */
    public List<Figure> totals(Selection selection) {
        Question whole = Question.of(selection);
        return ask(List.of(whole)).totals(whole);
    }

    /**
     * A measure's count in the scope, broken down. Months have no gaps within what has records; a group of another
     * dimension has a row where it has records, except that every region has one where the scope is all regions.
     *
     * @throws Refusal where there is no such measure
     */
    public FigureTable table(MeasureCode measure, Dimension by, Scope scope) {
        return tables(Selection.of(scope).kind(kind(measure)), by).getFirst();
    }

    /** As {@link #table}, for each kind of the selection in the order of {@link #measures()}. */
    public List<FigureTable> tables(Selection selection, Dimension by) {
        return breakdowns(selection, List.of(by)).getOrDefault(by, List.of());
    }

    /** As {@link #tables(Selection, Dimension)} by each of several dimensions, in one query. */
    public Map<Dimension, List<FigureTable>> breakdowns(Selection selection, Collection<Dimension> by) {
        Answers answers = ask(
                by.stream().map(dimension -> Question.of(selection, dimension)).toList());
        Map<Dimension, List<FigureTable>> tables = new EnumMap<>(Dimension.class);
        by.forEach(dimension -> tables.put(
                dimension,
                answers.tables(Question.of(selection, dimension), groups.of(dimension, selection.period()))));
        return tables;
    }

    /**
     * A measure's count in the scope, broken down by two dimensions, with what has no member of one as {@code
     * not-recorded}. Groups stand in it as in {@link #table}.
     *
     * @throws Refusal where there is no such measure
     * @throws IllegalArgumentException where both dimensions are the same, or records have none of it
     */
    public PivotTable pivot(MeasureCode measure, Dimension rows, Dimension columns, Scope scope) {
        return pivots(Selection.of(scope), List.of(kind(measure)), rows, columns)
                .getFirst();
    }

    /**
     * Several measures broken down by the same two dimensions, in one query; what has records of one of them has a row in
     * all their tables. Where the selection is narrowed down to a force, a threat, a strand or a level, each figure says so in
     * its group.
     *
     * @param columns null for totals only
     * @throws IllegalArgumentException where both dimensions are the same, or records have none of it
     */
    public List<PivotTable> pivots(
            Selection selection, List<OutcomeKind> kinds, Dimension rows, @Nullable Dimension columns) {
        List<Dimension> by = columns == null ? List.of(rows) : List.of(rows, columns);
        // one question for all kinds: records that no rollup has are read once, whatever the number of measures
        Question question =
                new Question(kinds.size() == 1 ? selection.kind(kinds.getFirst()) : selection.anyKind(), by);
        return ask(List.of(question))
                .pivots(
                        question,
                        kinds,
                        groups.of(rows, selection.period()),
                        columns == null ? List.of() : groups.of(columns, selection.period()),
                        narrowed(selection, by));
    }

    /** What the table does not say by its rows and columns. */
    private List<Group> narrowed(Selection selection, List<Dimension> by) {
        Map<Dimension, String> members = new EnumMap<>(Dimension.class);
        members.putAll(selection.only());
        if (selection.organisation() != null) {
            members.put(Dimension.FORCE, selection.organisation().value());
        }
        members.keySet().removeAll(by);
        return members.entrySet().stream()
                .map(member -> groups.of(member.getKey(), selection.period()).stream()
                        .filter(group -> group.code().equals(member.getValue()))
                        .findFirst()
                        .orElse(new Group(member.getValue(), member.getValue())))
                .toList();
    }

    /** From the first record's month to the last one's; {@link Period#ALL} where there is no record. */
    public Period coverage() {
        return outcomes.coverage(sights.now()).orElse(Period.ALL);
    }

    /** When the data in sight last changed, empty where there are none. Reports are dated by it. */
    public Optional<Instant> dataAsOf() {
        return imports.imports(sights.now()).stream()
                .map(loaded -> loaded.reference().loaded())
                .max(Comparator.naturalOrder());
    }

    private OutcomeKind kind(MeasureCode measure) {
        return OutcomeKind.of(measure.value())
                .orElseThrow(() -> new Refusal("There is no measure \"%s\". Choose one of: %s."
                        .formatted(
                                measure,
                                measures().stream()
                                        .map(known -> known.code().value())
                                        .collect(Collectors.joining(", ")))));
    }

    private Answers ask(List<Question> questions) {
        return ask(questions, completeness.now());
    }

    private Answers ask(List<Question> questions, Completeness reported) {
        Sight sight = sights.now();
        return new Answers(
                words.measures(),
                imports.imports(sight),
                outcomes.counts(questions, sight),
                disclosure.internal(),
                reported);
    }

    private Optional<Comparison> comparison(Period chosen, Predicate<Period> isWhole) {
        return outcomes.coverage(sights.now())
                .flatMap(coverage -> dataAsOf().flatMap(asOf -> Comparison.of(chosen, coverage, asOf, isWhole)));
    }

    private static Optional<Change> change(Measure measure, Answers answers, List<Question> sides) {
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Figure latest = answers.total(sides.getFirst(), measure);
        Figure before = answers.total(sides.getLast(), measure);
        return latest.value() == null || before.value() == null
                ? Optional.empty()
                : Optional.of(Change.between(latest, before));
    }
}
