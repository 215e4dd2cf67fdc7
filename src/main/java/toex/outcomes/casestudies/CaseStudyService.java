package toex.outcomes.casestudies;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The published case studies. */
@Service
public class CaseStudyService {

    /** All published ones in their editorial order. */
    public List<CaseStudy> published() {
        throw new UnsupportedOperationException();
    }

    /** The published one of that name, if there is one. */
    public Optional<CaseStudy> published(String slug) {
        throw new UnsupportedOperationException();
    }
}
