package toex.outcomes.performance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
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
        List<Group> heads = standing(columns, across, byColumn);
        List<PivotTable.Line> lines = standing(rows, down, byRow).stream()
                .map(group -> line(kind, group, heads, byRow.getOrDefault(group.code(), List.of())))
                .toList();
        List<Figure> totals = heads.stream()
                .map(head -> figure(kind, head, byColumn.getOrDefault(head.code(), List.of())))
                .toList();
        Figure total = maker.figure(kind, question.selection().scope(), null, counts);
        return new PivotTable(
                maker.measure(kind), down, across, question.selection().scope(), lines, heads, totals, total);
    }

    private PivotTable.Line line(OutcomeKind kind, Group group, List<Group> heads, List<Count> counts) {
        Map<String, List<Count>> cells = counts.stream().collect(Collectors.groupingBy(count -> code(count, 1)));
        List<Figure> figures = heads.stream()
                .map(head -> figure(kind, both(group, head), cells.getOrDefault(head.code(), List.of())))
                .toList();
        return new PivotTable.Line(group, figures, figure(kind, group, counts));
    }

    private Figure figure(OutcomeKind kind, Group group, List<Count> counts) {
        return maker.figure(kind, question.selection().scope(), group, counts);
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
