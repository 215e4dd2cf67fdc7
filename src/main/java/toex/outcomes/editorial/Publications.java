package toex.outcomes.editorial;

import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.editorial.data.ManuscriptQuery;

/** What readers see: of each item the latest published version whose embargo is over, unless it was withdrawn. */
@Service
@PreAuthorize("isAuthenticated()")
public class Publications {

    private final ManuscriptQuery query;
    private final Clock clock;

    Publications(ManuscriptQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
    }

    /** All of a kind, in their editorial order. */
    public List<Manuscript> published(String kind) {
        return query.visible(kind, clock.instant());
    }
}
