package toex.outcomes.performance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.disclosure.DisclosureRule;

/** Counts that were asked for together, as figures of their measures. */
final class Answers {

    private final List<Measure> measures;
    private final FigureMaker maker;
    private final Map<Question, List<Count>> counts;

    /**
     * @param rule what is hidden from those who ask
     * @param completeness who has reported what
     */
    Answers(
            List<Measure> measures,
            List<LoadedImport> imports,
            Map<Question, List<Count>> counts,
            DisclosureRule rule,
            Completeness completeness) {
        this.measures = measures;
        this.maker = new FigureMaker(measures, imports, rule, completeness);
        this.counts = counts;
    }

    /** The count of each kind of the question's selection, in the order of the measures. */
    List<Figure> totals(Question question) {
        return kinds(question).stream().map(kind -> total(question, kind)).toList();
    }

    Figure total(Question question, Measure measure) {
        return total(question, kind(measure));
    }

    private Figure total(Question question, OutcomeKind kind) {
        Selection selection = question.selection();
        return maker.figure(kind, selection.scope(), null, selection, counts(question, kind));
    }

    /**
     * A table for each kind of the selection, in the order of the measures.
     *
     * @param question by one dimension
     * @param members of that dimension
     */
    List<FigureTable> tables(Question question, List<Group> members) {
        TableMaker tables =
                new TableMaker(maker, question.selection(), question.by().getFirst(), members);
        return kinds(question).stream()
                .map(kind -> tables.table(kind, counts(question, kind)))
                .toList();
    }

    /**
     * A table for each of the kinds; all have the rows that one of them has.
     *
     * @param question by one or two dimensions
     * @param rows members of the first, {@code columns} of the second, if any
     * @param narrowed what the selection is narrowed down to beside its scope
     */
    List<PivotTable> pivots(
            Question question, List<OutcomeKind> kinds, List<Group> rows, List<Group> columns, List<Group> narrowed) {
        Set<String> standing = PivotMaker.rowsOf(kinds.stream().flatMap(kind -> counts(question, kind).stream()));
        PivotMaker tables = new PivotMaker(maker, question, rows, columns, narrowed);
        return kinds.stream()
                .map(kind -> tables.table(kind, counts(question, kind), standing))
                .toList();
    }

    private List<Count> counts(Question question, OutcomeKind kind) {
        return counts.getOrDefault(question, List.of()).stream()
                .filter(count -> count.kind() == kind)
                .toList();
    }

    private List<OutcomeKind> kinds(Question question) {
        OutcomeKind only = question.selection().kind();
        return measures.stream()
                .map(Answers::kind)
                .filter(kind -> only == null || only == kind)
                .toList();
    }

    private static OutcomeKind kind(Measure measure) {
        return OutcomeKind.of(measure.code().value())
                .orElseThrow(() -> new IllegalStateException("Nothing is counted for \"" + measure.code() + "\"."));
    }
}
