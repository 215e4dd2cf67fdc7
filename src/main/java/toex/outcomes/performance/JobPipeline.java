package toex.outcomes.performance;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.disclosure.DisclosureSettings;
import toex.outcomes.performance.data.ImportQuery;
import toex.outcomes.performance.data.StepQuery;
import toex.outcomes.shared.Scope;

/** How supported jobs come from stage to stage: how many, how far, and how long it takes. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class JobPipeline {

    private final StepQuery steps;
    private final ImportQuery imports;
    private final DisclosureSettings disclosure;
    private final Sights sights;

    JobPipeline(StepQuery steps, ImportQuery imports, DisclosureSettings disclosure, Sights sights) {
        this.steps = steps;
        this.imports = imports;
        this.disclosure = disclosure;
        this.sights = sights;
    }

    /** What is counted and timed: jobs that reached a stage, that stand at it, and the median days to it. */
    public List<Measure> measures() {
        return steps.measures();
    }

    /**
     * Counts are those of the jobs recorded in the period; medians those of the stages that were reached in it, so that the
     * latest quarter is not made up of quick jobs only.
     */
    public Pipeline of(Scope scope) {
        List<Measure> measures = steps.measures();
        Sight sight = sights.now();
        FigureMaker maker =
                new FigureMaker(measures, imports.imports(sight), disclosure.internal(), Completeness.none());
        return new PipelineMaker(scope, measures, maker, steps.steps(scope, sight)).make();
    }
}
