package toex.outcomes.performance;

import java.util.List;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;

/**
 * How supported jobs came from stage to stage.
 *
 * @param jobs how many jobs of the scope have stages
 * @param stages each stage in its order
 * @param reached how many jobs reached each stage, for drawing
 */
public record Pipeline(Figure jobs, List<AtStage> stages, FigureTable reached) {

    public Pipeline {
        stages = List.copyOf(stages);
    }

    /** Whether no job of the scope has a stage. */
    public boolean isEmpty() {
        return stages.stream()
                .allMatch(at -> at.reached().drawn() == 0 && at.median().value() == null);
    }

    public AtStage at(Stage stage) {
        return stages.get(stage.ordinal());
    }

    /**
     * One stage.
     *
     * @param median unavailable for the first stage, which nothing comes before, and where no job reached it
     * @param lower a quarter of the jobs took at most so many days; unavailable where there are too few to say so
     * @param upper three quarters of the jobs took at most so many days; likewise
     * @param quarters the median by the quarter in which the stage was reached, without gaps
     */
    public record AtStage(
            Stage stage,
            Figure reached,
            Figure standing,
            Figure median,
            Figure lower,
            Figure upper,
            FigureTable quarters) {}
}
