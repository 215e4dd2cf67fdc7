package toex.outcomes.performance;

import java.util.Map;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.shared.Refusal;

/**
 * Which records are listed: those that one figure was counted from.
 *
 * @param members for each dimension that the figure was broken down by, the code of its group, {@code not-recorded} for
 *     records without one
 */
public record RecordFilter(Selection selection, Map<Dimension, String> members) {

    public RecordFilter {
        members = Map.copyOf(members);
    }

    /** All records of the selection. */
    public static RecordFilter of(Selection selection) {
        return new RecordFilter(selection, Map.of());
    }

    /**
     * Those that a figure was counted from.
     *
     * @param by what its table is broken down by
     * @throws Refusal where the figure was not counted from records
     */
    public static RecordFilter behind(Figure figure, Dimension by) {
        OutcomeKind kind = OutcomeKind.of(figure.measure().code().value())
                .orElseThrow(() -> new Refusal("\"%s\" is not counted from records."
                        .formatted(figure.measure().name())));
        Selection selection = Selection.of(figure.scope()).kind(kind);
        Group group = figure.group();
        return new RecordFilter(selection, group == null ? Map.of() : Map.of(by, group.code()));
    }
}
