package toex.outcomes.performance;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.disclosure.Count;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.performance.data.ImportQuery;
import toex.outcomes.performance.data.OutcomeQuery;
import toex.outcomes.performance.data.QuarterQuery;
import toex.outcomes.shared.Period;

/**
 * What release tables are made of: all counts by force, threat type and quarter, of the records that are OFFICIAL and nothing
 * besides, whoever asks. Nothing is hidden in them.
 */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'ANALYST')")
@Transactional(readOnly = true)
public class QuarterCounts {

    private final QuarterQuery query;
    private final OutcomeQuery outcomes;
    private final ImportQuery imports;
    private final CompletenessService completeness;
    private final Sights sights;

    QuarterCounts(
            QuarterQuery query,
            OutcomeQuery outcomes,
            ImportQuery imports,
            CompletenessService completeness,
            Sights sights) {
        this.query = query;
        this.outcomes = outcomes;
        this.imports = imports;
        this.completeness = completeness;
        this.sights = sights;
    }

    /** Of each measure that has records in these quarters. */
    public Map<MeasureCode, List<Count>> counts(Quarters span) {
        return query.counts(span.period(), sights.outside());
    }

    /** From the first of these records' month to the last one's; {@link Period#ALL} where there is none. */
    public Period coverage() {
        return outcomes.coverage(sights.outside()).orElse(Period.ALL);
    }

    /** When these records last changed, empty where there are none. */
    public Optional<Instant> asOf() {
        return imports.imports(sights.outside()).stream()
                .map(loaded -> loaded.reference().loaded())
                .max(Comparator.naturalOrder());
    }

    /** In a sentence who has not reported what of them; empty where nothing is missing. */
    public String incomplete(Quarters span) {
        return completeness.of(sights.outside()).sentence(span.period(), null, null);
    }
}
