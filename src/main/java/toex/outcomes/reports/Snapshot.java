package toex.outcomes.reports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.StoryImage;
import toex.outcomes.drawing.BoundaryLayer;
import toex.outcomes.evaluation.Benefit;
import toex.outcomes.evaluation.Impact;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Headline;
import toex.outcomes.programme.ProcessStep;
import toex.outcomes.programme.TimelineEntry;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/**
 * Everything that goes into a report, frozen: nothing else is read while it is made.
 *
 * @param demonstration whether the records are synthetic, which each page then says
 * @param coverage from the first record's month to the last one's; {@link Period#ALL} where there is none
 * @param asOf when the records last changed; empty where there are none
 * @param benefit the national headline, whatever the region; empty where nothing is published
 * @param national the same counts of all regions, where one was chosen; else empty
 * @param tables each measure by each dimension that has something to say in this scope
 * @param map disruptions by region, of all regions whatever the scope
 * @param regions all of them, as they were at the end of the period
 * @param boundaries the outlines of its map; null for the built-in ones, as in snapshots from before there were others
 * @param pictures those of its case studies, by their numbers
 * @param region the one chosen, empty for the whole programme
 */
public record Snapshot(
        Scope scope,
        boolean demonstration,
        Period coverage,
        Optional<Instant> asOf,
        Optional<Benefit> benefit,
        List<Impact> impacts,
        List<Headline> headlines,
        List<Figure> national,
        List<FigureTable> tables,
        Optional<FigureTable> map,
        List<CaseStudy> caseStudies,
        List<Quotation> quotations,
        List<Region> regions,
        Optional<Region> region,
        List<ProcessStep> steps,
        List<TimelineEntry> timeline,
        @Nullable BoundaryLayer boundaries,
        List<StoryImage> pictures) {

    public Snapshot {
        pictures = pictures == null ? List.of() : List.copyOf(pictures); // snapshots from before there were any
        impacts = List.copyOf(impacts);
        headlines = List.copyOf(headlines);
        national = List.copyOf(national);
        tables = List.copyOf(tables);
        caseStudies = List.copyOf(caseStudies);
        quotations = List.copyOf(quotations);
        regions = List.copyOf(regions);
        steps = List.copyOf(steps);
        timeline = List.copyOf(timeline);
    }

    /** What the report is about, where "all dates" means those that have records. */
    public Period period() {
        return scope.period().isAll() ? coverage : scope.period();
    }

    /** The region chosen, as it is: where one force stands in its place, the region that the force belongs to. */
    Optional<Region> home() {
        return region.flatMap(own ->
                regions.stream().filter(each -> each.code().equals(own.code())).findFirst());
    }

    /** Whether it is about one force, which then stands in its region's place. */
    boolean isAboutForce() {
        return home().filter(home ->
                        home.forces().size() > region.orElseThrow().forces().size())
                .isPresent();
    }

    /** Whether no record falls into the scope. */
    public boolean isEmpty() {
        return headlines.stream().allMatch(headline -> headline.figure().drawn() == 0);
    }

    /** The measure broken down, empty where there is nothing to break down. */
    public Optional<FigureTable> table(MeasureCode measure, Dimension by) {
        return tables(by).stream()
                .filter(table -> table.measure().code().equals(measure))
                .findFirst();
    }

    /** Each measure that is broken down like this, in the order in which the measures are printed. */
    public List<FigureTable> tables(Dimension by) {
        return tables.stream().filter(table -> table.dimension() == by).toList();
    }

    /** The figures of the evaluation, in the order in which they are printed. */
    public List<Figure> publishedFigures() {
        Stream<Figure> headline = benefit.stream().flatMap(both -> Stream.of(both.total(), both.cashable()));
        Stream<Figure> stages = impacts.stream()
                .flatMap(impact -> Stream.of(impact.speed(), impact.time(), impact.money(), impact.unitMoney())
                        .flatMap(Stream::ofNullable));
        return Stream.concat(headline, stages).toList();
    }

    /** The counts of the scope's records. */
    public List<Figure> counts() {
        return headlines.stream().map(Headline::figure).toList();
    }

    /** Whether it holds what may not be handed to anybody: counts that nobody has released, or a case study kept within. */
    boolean sensitive() {
        Stream<Figure> rows = tables.stream().flatMap(table -> table.rows().stream());
        return Stream.of(counts().stream(), national.stream(), rows)
                        .flatMap(each -> each)
                        .anyMatch(figure -> figure.source() instanceof Source.Records)
                || caseStudies.stream().anyMatch(story -> !story.marking().isForPublicRelease());
    }

    /** The highest marking of all parts, which marks the whole. */
    public Marking marking() {
        Stream<Marking> figures = Stream.of(publishedFigures(), counts(), national)
                .flatMap(List::stream)
                .map(Figure::marking);
        Stream<Marking> sides = headlines.stream()
                .flatMap(headline -> headline.change().stream())
                .flatMap(change -> Stream.of(change.latest(), change.before()))
                .map(Figure::marking);
        Stream<Marking> rows = Stream.of(
                        tables.stream(), map.stream(), headlines.stream().map(Headline::months))
                .flatMap(each -> each)
                .flatMap(table -> Stream.concat(table.rows().stream(), Stream.of(table.total())))
                .map(Figure::marking);
        Stream<Marking> stories = caseStudies.stream().map(CaseStudy::marking);
        return Stream.of(figures, sides, rows, stories).flatMap(each -> each).reduce(Marking.OFFICIAL, Marking::and);
    }
}
