package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Series;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.performance.Pipeline;
import toex.outcomes.performance.Pipeline.AtStage;
import toex.outcomes.performance.Stage;

/** How long jobs take to each stage: the median as a dot on the line of the middle half of them. */
final class PipelineTimes {

    private PipelineTimes() {}

    /** @param words a component that has the reader's language */
    static Chart chart(Pipeline pipeline, Component words) {
        List<AtStage> timed = pipeline.stages().stream()
                .filter(at -> at.stage() != Stage.REQUESTED)
                .toList();
        return Chart.dots(
                        title(timed, words),
                        series(Series.Role.VALUE, timed, AtStage::median, words),
                        series(Series.Role.LOW, timed, AtStage::lower, words),
                        series(Series.Role.HIGH, timed, AtStage::upper, words),
                        Set.of())
                .note(words.getTranslation("performance.pipeline.half"));
    }

    private static Series series(
            Series.Role role, List<AtStage> timed, Function<AtStage, Figure> figure, Component words) {
        List<Figure> rows = timed.stream().map(figure).toList();
        Figure first = rows.getFirst();
        return new Series(
                role,
                role.name().toLowerCase(Locale.ROOT),
                words.getTranslation("performance.pipeline.role." + role),
                new FigureTable(first.measure(), Dimension.STAGE, first.scope(), rows, first));
    }

    /** Which stage takes longest, where one does. */
    private static String title(List<AtStage> timed, Component words) {
        double longest = timed.stream()
                .map(AtStage::median)
                .max(Comparator.comparingDouble(Figure::drawn))
                .map(Figure::drawn)
                .orElse(0.0);
        List<AtStage> at = timed.stream()
                .filter(stage -> stage.median().drawn() == longest)
                .toList();
        return at.size() == 1 && longest > 0
                ? words.getTranslation(
                        "performance.pipeline.longest",
                        at.getFirst().stage().label(),
                        at.getFirst().median().text())
                : words.getTranslation("performance.pipeline.times");
    }
}
