package toex.outcomes.performance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;

/**
 * Puts counts into the rows of a table.
 *
 * @param members all groups that the dimension has, in their order
 */
record TableMaker(FigureMaker maker, Selection selection, Dimension by, List<Group> members) {

    /** @param counts of that kind, one for each group that has records */
    FigureTable table(OutcomeKind kind, List<Count> counts) {
        Map<String, List<Count>> byGroup = counts.stream().collect(Collectors.groupingBy(TableMaker::groupOf));
        List<Group> groups = members.stream()
                .filter(group -> byGroup.containsKey(group.code()) || standsEmpty(group))
                .toList();
        List<Figure> rows = groups.stream()
                .map(group ->
                        maker.figure(kind, selection.scope(), group, selection.narrowed(by, group), of(group, byGroup)))
                .toList();
        List<Long> quantities = groups.stream()
                .map(group ->
                        of(group, byGroup).stream().mapToLong(Count::quantity).sum())
                .toList();
        Figure total = maker.figure(kind, selection.scope(), null, selection, counts);
        return maker.table(kind, by, selection.scope(), rows, total, quantities);
    }

    private static List<Count> of(Group group, Map<String, List<Count>> byGroup) {
        return byGroup.getOrDefault(group.code(), List.of());
    }

    private static String groupOf(Count count) {
        String member = count.members().getFirst();
        return member.isEmpty() ? Group.NOT_RECORDED : member;
    }

    /** Whether the group has its row without records, so that a month or a region is seen to have none. */
    private boolean standsEmpty(Group group) {
        return standsEmpty(by, selection, group);
    }

    static boolean standsEmpty(Dimension by, Selection selection, Group group) {
        return switch (by) {
            case MONTH -> true;
            case REGION ->
                selection.region() == null
                        && selection.organisation() == null
                        && !group.code().equals(Group.NOT_RECORDED);
            case FORCE, THREAT, STRAND, LEVEL, QUARTER, STAGE -> false;
        };
    }
}
