package toex.outcomes.dataimport;

import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.dataimport.data.ContextQuery;
import toex.outcomes.security.Clearances;

/** The published series that whoever is signed in is cleared for. */
@Component
class VisibleSeries {

    private final ContextQuery query;
    private final Clearances clearances;

    VisibleSeries(ContextQuery query, Clearances clearances) {
        this.query = query;
        this.clearances = clearances;
    }

    /** Every one that was ever loaded, latest first. The latest of a series is that of those that are seen. */
    List<ContextSeries> all() {
        List<ContextSeries> seen = query.all().stream()
                .filter(series -> clearances.allow(series.marking()))
                .toList();
        return seen.stream().map(series -> series.among(seen)).toList();
    }
}
