package toex.outcomes.performance;

import java.util.List;
import java.util.Map;
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
     * The table of the selection's kind.
     *
     * @param question by two dimensions, of one kind
     * @param rows members of the first, {@code columns} of the second
     */
    PivotTable pivot(Question question, List<Group> rows, List<Group> columns) {
        OutcomeKind kind = kinds(question).getFirst();
        return new PivotMaker(maker, question, rows, columns).table(kind, counts(question, kind));
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
