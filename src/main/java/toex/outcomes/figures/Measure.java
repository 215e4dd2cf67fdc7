package toex.outcomes.figures;

/**
 * What is measured, in words that stay the same wherever one of its figures is shown.
 *
 * @param code its name in files and addresses
 * @param name what stands under the figure: "disruptions recorded"
 * @param shortName the same where room is short and the rest is said beside it, as in a chart's title: "disruptions"
 * @param definition what is counted and what is not, in one or two sentences
 * @param unit the unit of all its figures
 * @param caveat what a reader must know before using it, empty where there is nothing
 */
public record Measure(MeasureCode code, String name, String shortName, String definition, Unit unit, String caveat) {

    /** Where the name is short enough for every place. */
    public Measure(MeasureCode code, String name, String definition, Unit unit, String caveat) {
        this(code, name, name, definition, unit, caveat);
    }
}
