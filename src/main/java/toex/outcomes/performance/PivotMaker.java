package toex.outcomes.performance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;

/**
 * Puts counts by two dimensions into rows and columns.
 *
 * @param rows all groups that the one dimension has, in their order; {@code columns} those of the other
 */
record PivotMaker(FigureMaker maker, Question question, List<Group> rows, List<Group> columns) {

    /** @param counts of that kind */
    PivotTable table(OutcomeKind kind, List<Count> counts) {
        Dimension down = question.by().getFirst();
        Dimension across = question.by().getLast();
        Map<String, List<Count>> byRow = counts.stream().collect(Collectors.groupingBy(count -> code(count, 0)));
        Map<String, List<Count>> byColumn = counts.stream().collect(Collectors.groupingBy(count -> code(count, 1)));
        List<Group> groups = standing(rows, down, byRow);
        List<Group> heads = standing(columns, across, byColumn);
        FigureTable rowTotals = margin(kind, down, groups, byRow, counts);
        FigureTable columnTotals = margin(kind, across, heads, byColumn, counts);
        boolean guarded = isGuarded(counts);
        List<PivotTable.Line> lines = IntStream.range(0, groups.size())
                .mapToObj(i -> new PivotTable.Line(
                        groups.get(i),
                        cells(kind, groups.get(i), heads, of(groups.get(i), byRow), guarded),
                        rowTotals.rows().get(i)))
                .toList();
        Figure total = rowTotals.total().value() == null ? rowTotals.total() : columnTotals.total();
        return new PivotTable(
                maker.measure(kind),
                down,
                across,
                question.selection().scope(),
                lines,
                heads,
                columnTotals.rows(),
                total);
    }

    private FigureTable margin(
            OutcomeKind kind, Dimension by, List<Group> groups, Map<String, List<Count>> counts, List<Count> all) {
        List<Figure> figures = groups.stream()
                .map(group -> figure(kind, group, question.selection().narrowed(by, group), of(group, counts)))
                .toList();
        List<Long> quantities =
                groups.stream().map(group -> quantity(of(group, counts))).toList();
        Figure total = maker.figure(kind, question.selection().scope(), null, question.selection(), all);
        return maker.table(kind, by, question.selection().scope(), figures, total, quantities);
    }

    private List<Figure> cells(OutcomeKind kind, Group group, List<Group> heads, List<Count> counts, boolean guarded) {
        Map<String, List<Count>> cells = counts.stream().collect(Collectors.groupingBy(count -> code(count, 1)));
        return heads.stream()
                .map(head -> {
                    List<Count> cell = of(head, cells);
                    Figure figure = figure(kind, both(group, head), about(group, head), cell);
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

    private Figure figure(OutcomeKind kind, Group group, Selection about, List<Count> counts) {
        return maker.figure(kind, question.selection().scope(), group, about, counts);
    }

    private static List<Count> of(Group group, Map<String, List<Count>> counts) {
        return counts.getOrDefault(group.code(), List.of());
    }

    private static long quantity(List<Count> counts) {
        return counts.stream().mapToLong(Count::quantity).sum();
    }

    private static Group both(Group row, Group column) {
        return new Group(row.code() + ":" + column.code(), row.label() + ", " + column.label());
    }

    private List<Group> standing(List<Group> members, Dimension by, Map<String, List<Count>> counts) {
        return members.stream()
                .filter(group ->
                        counts.containsKey(group.code()) || TableMaker.standsEmpty(by, question.selection(), group))
                .toList();
    }

    private static String code(Count count, int index) {
        String member = count.members().get(index);
        return member.isEmpty() ? Group.NOT_RECORDED : member;
    }
}
