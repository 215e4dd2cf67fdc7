package toex.outcomes.programme;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.programme.data.ProgrammeQuery;

/** How the programme works and how it came about. */
@Service
@PreAuthorize("isAuthenticated()")
public class ProgrammeService {

    private final ProgrammeQuery query;

    ProgrammeService(ProgrammeQuery query) {
        this.query = query;
    }

    /** The steps of the process in order. */
    public List<ProcessStep> steps() {
        return query.steps();
    }

    /** The milestones, oldest first. */
    public List<TimelineEntry> timeline() {
        return query.timeline();
    }
}
