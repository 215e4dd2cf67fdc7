package toex.outcomes.programme;

import java.util.List;
import org.springframework.stereotype.Service;

/** How the programme works and how it came about. */
@Service
public class ProgrammeService {

    /** The steps of the process in order. */
    public List<ProcessStep> steps() {
        throw new UnsupportedOperationException();
    }

    /** The milestones, oldest first. */
    public List<TimelineEntry> timeline() {
        throw new UnsupportedOperationException();
    }
}
