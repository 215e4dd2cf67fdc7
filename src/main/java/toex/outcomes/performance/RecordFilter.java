package toex.outcomes.performance;

import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.shared.Refusal;

/**
 * Which records are listed: those that one figure was counted from.
 *
 * @param by with {@code group}: the dimension that the figure was broken down by, null for none
 * @param group code of the group of the figure, {@code not-recorded} for records without one; null for all
 */
public record RecordFilter(
        Selection selection,
        @Nullable Dimension by,
        @Nullable String group) {

    public RecordFilter {
        if ((by == null) != (group == null)) {
            throw new IllegalArgumentException("A dimension and a group come together.");
        }
    }

    /** All records of the selection. */
    public static RecordFilter of(Selection selection) {
        return new RecordFilter(selection, null, null);
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
        return group == null ? of(selection) : new RecordFilter(selection, by, group.code());
    }
}
