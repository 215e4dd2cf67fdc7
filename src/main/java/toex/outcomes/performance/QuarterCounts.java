package toex.outcomes.performance;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.disclosure.Count;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.performance.data.QuarterQuery;

/** All counts by force, threat type and quarter: what release tables are made of. Nothing is hidden in them. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'ANALYST')")
public class QuarterCounts {

    private final QuarterQuery query;

    QuarterCounts(QuarterQuery query) {
        this.query = query;
    }

    /** Of each measure that has records in these quarters. */
    public Map<MeasureCode, List<Count>> counts(Quarters span) {
        return query.counts(span.period());
    }
}
