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
 */
public record Series(Role role, String code, String name, FigureTable figures) {

    /** What figures are to a chart: values of their own, the ends of an interval around them, or what they should come to. */
    public enum Role {
        VALUE,
        LOW,
        HIGH,
        TARGET
    }

    /** Of values. */
    public Series(String code, String name, FigureTable figures) {
        this(Role.VALUE, code, name, figures);
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
