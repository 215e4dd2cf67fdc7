package toex.outcomes.performance;

import java.util.List;
import toex.outcomes.figures.MeasureCode;

/**
 * A measure of the records in the data dictionary.
 *
 * @param earlier what was said of it before, latest first
 */
public record MeasureEntry(MeasureCode code, Wording current, List<Wording> earlier) {
    public MeasureEntry {
        earlier = List.copyOf(earlier);
    }
}
