package toex.outcomes.performance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;

/**
 * Puts counts by two dimensions, or by one, into rows and columns.
 *
 * @param rows all groups that the one dimension has, in their order; {@code columns} those of the other, none where there is
 *     no other
 * @param narrowed what the selection is narrowed down to beside its scope; every figure says that it is about it
 */
record PivotMaker(FigureMaker maker, Question question, List<Group> rows, List<Group> columns, List<Group> narrowed) {

    /**
     * @param counts of that kind
     * @param standing codes of the rows that have to be there
     */
    PivotTable table(OutcomeKind kind, List<Count> counts, Set<String> standing) {
        Dimension down = question.by().getFirst();
        Map<String, List<Count>> byRow = counts.stream().collect(Collectors.groupingBy(count -> code(count, 0)));
        List<Group> groups = rows.stream()
                .filter(group ->
                        standing.contains(group.code()) || TableMaker.standsEmpty(down, question.selection(), group))
                .toList();
        FigureTable rowTotals = margin(kind, down, groups, byRow, counts);
        @Nullable
        Dimension across = question.by().size() < 2 ? null : question.by().getLast();
        return across == null ? undivided(kind, groups, rowTotals) : divided(kind, across, groups, rowTotals, counts);
    }

    private PivotTable undivided(OutcomeKind kind, List<Group> groups, FigureTable totals) {
        List<PivotTable.Line> lines = IntStream.range(0, groups.size())
                .mapToObj(i -> new PivotTable.Line(
                        groups.get(i), List.of(), totals.rows().get(i)))
                .toList();
        return table(kind, null, lines, List.of(), List.of(), totals.total());
    }

    private PivotTable divided(
            OutcomeKind kind, Dimension across, List<Group> groups, FigureTable rowTotals, List<Count> counts) {
        Map<String, List<Count>> byRow = counts.stream().collect(Collectors.groupingBy(count -> code(count, 0)));
        Map<String, List<Count>> byColumn = counts.stream().collect(Collectors.groupingBy(count -> code(count, 1)));
        List<Group> heads = columns.stream()
                .filter(group -> byColumn.containsKey(group.code())
                        || TableMaker.standsEmpty(across, question.selection(), group))
                .toList();
        FigureTable columnTotals = margin(kind, across, heads, byColumn, counts);
        boolean guarded = isGuarded(counts);
        List<PivotTable.Line> lines = IntStream.range(0, groups.size())
                .mapToObj(i -> new PivotTable.Line(
                        groups.get(i),
                        cells(kind, groups.get(i), heads, of(groups.get(i), byRow), guarded),
                        rowTotals.rows().get(i)))
                .toList();
        Figure total = rowTotals.total().value() == null ? rowTotals.total() : columnTotals.total();
        return table(kind, across, lines, heads, columnTotals.rows(), total);
    }

    private PivotTable table(
            OutcomeKind kind,
            @Nullable Dimension across,
            List<PivotTable.Line> lines,
            List<Group> heads,
            List<Figure> totals,
            Figure total) {
        return new PivotTable(
                maker.measure(kind),
                question.by().getFirst(),
                across,
                question.selection().scope(),
                lines,
                heads,
                totals,
                total);
    }

    private FigureTable margin(
            OutcomeKind kind, Dimension by, List<Group> groups, Map<String, List<Count>> counts, List<Count> all) {
        List<Figure> figures = groups.stream()
                .map(group -> figure(kind, List.of(group), question.selection().narrowed(by, group), of(group, counts)))
                .toList();
        List<Long> quantities =
                groups.stream().map(group -> quantity(of(group, counts))).toList();
        Figure total = figure(kind, List.of(), question.selection(), all);
        return maker.table(kind, by, question.selection().scope(), figures, total, quantities);
    }

    private List<Figure> cells(OutcomeKind kind, Group group, List<Group> heads, List<Count> counts, boolean guarded) {
        Map<String, List<Count>> cells = counts.stream().collect(Collectors.groupingBy(count -> code(count, 1)));
        return heads.stream()
                .map(head -> {
                    List<Count> cell = of(head, cells);
                    Figure figure = figure(kind, List.of(group, head), about(group, head), cell);
                    return guarded && !cell.isEmpty() ? maker.hidden(figure) : figure;
                })
                .toList();
    }

    /** One small cell can be worked out from its row and its column unless all of them are hidden. */
    private boolean isGuarded(List<Count> counts) {
        Map<List<String>, List<Count>> cells = counts.stream().collect(Collectors.groupingBy(Count::members));
        return maker.isSmall(cells.values().stream().map(PivotMaker::quantity).toList());
    }

    private Selection about(Group row, Group column) {
        return question.selection()
                .narrowed(question.by().getFirst(), row)
                .narrowed(question.by().getLast(), column);
    }

    private Figure figure(OutcomeKind kind, List<Group> groups, Selection about, List<Count> counts) {
        return maker.figure(kind, question.selection().scope(), all(groups), about, counts);
    }

    /** One group for all that a figure is about; null where that is everything in the scope. */
    private @Nullable Group all(List<Group> groups) {
        List<Group> all = new ArrayList<>(groups);
        all.addAll(narrowed);
        return all.isEmpty()
                ? null
                : new Group(
                        all.stream().map(Group::code).collect(Collectors.joining(":")),
                        all.stream().map(Group::label).collect(Collectors.joining(", ")));
    }

    private static List<Count> of(Group group, Map<String, List<Count>> counts) {
        return counts.getOrDefault(group.code(), List.of());
    }

    private static long quantity(List<Count> counts) {
        return counts.stream().mapToLong(Count::quantity).sum();
    }

    /** The codes of the rows that counts of any kind are of. */
    static Set<String> rowsOf(Stream<Count> counts) {
        return counts.map(count -> code(count, 0)).collect(Collectors.toSet());
    }

    private static String code(Count count, int index) {
        String member = count.members().get(index);
        return member.isEmpty() ? Group.NOT_RECORDED : member;
    }
}
