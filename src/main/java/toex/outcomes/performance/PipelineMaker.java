package toex.outcomes.performance;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** Makes figures of the steps of jobs. */
final class PipelineMaker {

    private final Scope scope;
    private final List<Measure> measures;
    private final FigureMaker maker;
    private final List<Step> steps;
    private final List<Group> quarters;

    /** @param measures reached, standing, days */
    PipelineMaker(Scope scope, List<Measure> measures, FigureMaker maker, List<Step> steps) {
        this.scope = scope;
        this.measures = measures;
        this.maker = maker;
        this.steps = steps;
        this.quarters = quarters();
    }

    Pipeline make() {
        List<Pipeline.AtStage> stages =
                Arrays.stream(Stage.values()).map(this::at).toList();
        Figure jobs = count(measures.get(1), null, step -> step.recorded() && step.last());
        List<Figure> reached = stages.stream().map(Pipeline.AtStage::reached).toList();
        return new Pipeline(
                jobs,
                stages,
                new FigureTable(measures.getFirst(), Dimension.STAGE, scope, reached, reached.getFirst()));
    }

    private Pipeline.AtStage at(Stage stage) {
        Group group = new Group(stage.code(), stage.label());
        List<Step> timed = steps.stream()
                .filter(step -> step.stage() == stage && step.within() && stage != Stage.REQUESTED)
                .toList();
        List<Figure> byQuarter = quarters.stream()
                .map(quarter -> median(
                        quarter,
                        timed.stream()
                                .filter(step -> step.quarter().equals(quarter.code()))
                                .toList()))
                .toList();
        Figure median = median(group, timed);
        return new Pipeline.AtStage(
                stage,
                count(measures.getFirst(), group, step -> step.stage() == stage && step.recorded()),
                count(measures.get(1), group, step -> step.stage() == stage && step.recorded() && step.last()),
                median,
                days(group, quartile("lower"), timed, Median.lowerQuartile(timed)),
                days(group, quartile("upper"), timed, Median.upperQuartile(timed)),
                new FigureTable(measures.getLast(), Dimension.QUARTER, scope, byQuarter, median));
    }

    private Figure count(Measure measure, @Nullable Group group, Predicate<Step> which) {
        List<Step> counted = steps.stream().filter(which).toList();
        return maker.shown(
                measure, scope, group, BigDecimal.valueOf(FigureMaker.jobs(counted)), maker.sourceOf(counted));
    }

    private Figure median(Group group, List<Step> timed) {
        return days(group, measures.getLast(), timed, Median.of(timed));
    }

    /** What a quarter, or three quarters, of the jobs took at most, beside the half of them that the median says. */
    private Measure quartile(String which) {
        Measure median = measures.getLast();
        return new Measure(
                new MeasureCode(median.code().value() + "-" + which),
                which + " quartile of the days to the stage",
                (which.equals("lower") ? "A quarter" : "Three quarters")
                        + " of the jobs that came to the stage in the period took at most so many days from the stage before.",
                median.unit(),
                "Given where at least four jobs came to the stage.");
    }

    private Figure days(Group group, Measure measure, List<Step> timed, Optional<BigDecimal> taken) {
        Source.Records source = maker.sourceOf(timed);
        return new Figure(
                measure,
                scope,
                group,
                taken.orElse(null),
                taken.isPresent() ? DisclosureStatus.SHOWN : DisclosureStatus.UNAVAILABLE,
                maker.marking(source),
                source);
    }

    /** From the first quarter in which a stage was reached within the period to the last one. */
    private List<Group> quarters() {
        List<String> reached = steps.stream()
                .filter(Step::within)
                .map(Step::quarter)
                .distinct()
                .sorted()
                .toList();
        if (reached.isEmpty()) {
            return List.of();
        }
        String last = reached.getLast();
        return Stream.iterate(reached.getFirst(), quarter -> quarter.compareTo(last) <= 0, PipelineMaker::next)
                .map(quarter -> new Group(quarter, Period.parse(quarter).inWords()))
                .toList();
    }

    private static String next(String quarter) {
        return Period.months(
                        YearMonth.from(Period.parse(quarter).to()).plusMonths(1),
                        YearMonth.from(Period.parse(quarter).to()).plusMonths(3))
                .notation();
    }
}
