package toex.outcomes.evaluation;

import java.util.List;
import org.springframework.stereotype.Service;

/** The published figures of the independent economic evaluation. */
@Service
public class EvaluationService {

    public Benefit benefit() {
        throw new UnsupportedOperationException();
    }

    /** The stages in the order of the work on a threat. */
    public List<Impact> impacts() {
        throw new UnsupportedOperationException();
    }
}
