package toex.outcomes.casestudies;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.casestudies.data.CaseStudyQuery;

/** The published case studies. */
@Service
@PreAuthorize("isAuthenticated()")
public class CaseStudyService {

    private final CaseStudyQuery query;

    CaseStudyService(CaseStudyQuery query) {
        this.query = query;
    }

    /** All published ones in their editorial order. */
    public List<CaseStudy> published() {
        return query.all();
    }

    /** The published one of that name, if there is one. */
    public Optional<CaseStudy> published(String slug) {
        return query.bySlug(slug);
    }
}
