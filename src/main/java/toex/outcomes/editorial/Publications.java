package toex.outcomes.editorial;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.editorial.data.ManuscriptQuery;
import toex.outcomes.security.Clearances;

/** What readers see: of each item the latest published version whose embargo is over, unless it was withdrawn. */
@Service
@PreAuthorize("isAuthenticated()")
public class Publications {

    private final ManuscriptQuery query;
    private final Clearances clearances;
    private final Clock clock;

    Publications(ManuscriptQuery query, Clearances clearances, Clock clock) {
        this.query = query;
        this.clearances = clearances;
        this.clock = clock;
    }

    /** All of a kind that the reader is cleared for, in their editorial order. */
    public List<Manuscript> published(String kind) {
        return query.visible(kind, clock.instant()).stream()
                .filter(it -> clearances.allow(it.marking()))
                .toList();
    }
}
