package toex.outcomes.drawing;

import java.util.Optional;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;

/**
 * One of the rows of figures that a chart sets beside each other.
 *
 * @param role what its figures are to the chart
 * @param code as in addresses and files: {@code EMSOU}, {@code major}, {@code 2022}; empty where there is only one
 * @param name for people: "East Midlands", "Major", "2022"; empty where there is only one
 * @param shade how it is coloured among the others
 */
public record Series(Role role, String code, String name, FigureTable figures, Shade shade) {

    /** What figures are to a chart: values of their own, the ends of an interval around them, or what they should come to. */
    public enum Role {
        VALUE,
        LOW,
        HIGH,
        TARGET
    }

    /** By its place among the series, or, where they have an order, by a step of one ramp; apart is what the order leaves out. */
    public enum Shade {
        PLACE,
        FIRST_STEP,
        SECOND_STEP,
        THIRD_STEP,
        FOURTH_STEP,
        APART
    }

    /** Coloured by its place. */
    public Series(Role role, String code, String name, FigureTable figures) {
        this(role, code, name, figures, Shade.PLACE);
    }

    /** Of values. */
    public Series(String code, String name, FigureTable figures) {
        this(Role.VALUE, code, name, figures);
    }

    /** The same in another shade. */
    public Series shaded(Shade other) {
        return new Series(role, code, name, figures, other);
    }

    /** Whether it holds what belongs to none of the others. */
    boolean isLeftOver() {
        return code.equals(Group.NOT_RECORDED);
    }

    /** Empty where it has no row for the group. */
    public Optional<Figure> figure(Group group) {
        return figures.rows().stream().filter(row -> group.equals(row.group())).findFirst();
    }

    /** The only one. */
    static Series alone(FigureTable figures) {
        return new Series("", "", figures);
    }
}
