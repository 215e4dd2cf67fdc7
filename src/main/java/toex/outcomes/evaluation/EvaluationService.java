package toex.outcomes.evaluation;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.evaluation.data.EvaluationQuery;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureSource;

/** The published figures of the independent economic evaluation. A portal without a published evaluation has none. */
@Service
@PreAuthorize("isAuthenticated()")
public class EvaluationService implements FigureSource {

    private final EvaluationQuery query;

    EvaluationService(EvaluationQuery query) {
        this.query = query;
    }

    /** The headline, empty where none is published. */
    public Optional<Benefit> benefit() {
        return query.benefit();
    }

    /** The stages in the order of the work on a threat; none where nothing is published. */
    public List<Impact> impacts() {
        return query.impacts();
    }

    @Override
    public List<Figure> publishedFigures() {
        return query.figures();
    }
}
