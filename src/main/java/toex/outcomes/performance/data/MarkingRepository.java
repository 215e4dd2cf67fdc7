package toex.outcomes.performance.data;

import org.springframework.stereotype.Repository;
import toex.outcomes.shared.Marking;

/** Changes how imports are marked. */
@Repository
public class MarkingRepository {

    private final RecordMarkings markings;
    private final MonthTable months;

    MarkingRepository(RecordMarkings markings, MonthTable months) {
        this.markings = markings;
        this.months = months;
    }

    /** Marks the import and counts its records to those of that marking. */
    public void mark(long importId, Marking marking) {
        months.remark(importId, markings.number(marking));
    }
}
