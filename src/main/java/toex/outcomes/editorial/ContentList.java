package toex.outcomes.editorial;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.data.ManuscriptQuery;
import toex.outcomes.editorial.data.StepRepository;
import toex.outcomes.security.Clearances;

/** What is written and published: the items that the person is cleared for, those due to be looked at again, an item's past. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class ContentList {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ManuscriptQuery query;
    private final StepRepository steps;
    private final Clearances clearances;
    private final Clock clock;

    ContentList(ManuscriptQuery query, StepRepository steps, Clearances clearances, Clock clock) {
        this.query = query;
        this.steps = steps;
        this.clearances = clearances;
        this.clock = clock;
    }

    /** What happened to all versions of an item, the latest first. */
    public List<Step> history(Item item) {
        return steps.of(item);
    }

    /** The latest version of each item for which the person is cleared, by kind and position. */
    public List<Manuscript> latest() {
        return query.latest().stream()
                .filter(it -> clearances.allow(it.marking()))
                .toList();
    }

    /** What readers see although its day to be looked at again has come, the longest overdue first. */
    public List<Manuscript> dueForReview() {
        return query.due(clock.instant(), LocalDate.ofInstant(clock.instant(), LONDON)).stream()
                .filter(it -> clearances.allow(it.marking()))
                .toList();
    }
}
