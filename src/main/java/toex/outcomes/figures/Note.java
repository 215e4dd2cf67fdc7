package toex.outcomes.figures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;

/**
 * What an analyst says about figures, shown beside each of them.
 *
 * @param measure whose figures it is about, null for all measures
 * @param period whose figures it is about; {@link Period#ALL} for every period
 * @param author as others read the name
 * @param marking of what it says
 * @param version for optimistic locking
 */
public record Note(
        long id,
        @Nullable MeasureCode measure,
        Period period,
        String words,
        String author,
        Instant written,
        Marking marking,
        int version) {

    public Note {
        marking = marking == null ? Marking.OFFICIAL : marking; // snapshots from before notes were marked
    }

    /** Whether it is about figures of the measure in some part of the period. */
    public boolean isAbout(MeasureCode code, Period span) {
        return (measure == null || measure.equals(code)) && period.overlaps(span);
    }
}
