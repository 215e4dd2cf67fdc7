package toex.outcomes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.evaluation.EvaluationService;
import toex.outcomes.feedback.Audience;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.programme.ProgrammeService;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** Gathers from the features what goes into a report. */
@Service
@PreAuthorize("hasAnyRole('LEADER', 'COMMS', 'APPROVER', 'ANALYST', 'ADMIN')")
public class SnapshotService {

    static final ZoneId LONDON = ZoneId.of("Europe/London");
    static final MeasureCode DISRUPTION = new MeasureCode("disruption");

    private final PerformanceService performance;
    private final EvaluationService evaluation;
    private final ChosenWords chosen;
    private final OrganisationService organisations;
    private final ProgrammeService programme;
    private final Demonstration demonstration;
    private final Comparisons comparisons;
    private final PublicCounts publicCounts;

    SnapshotService(
            PerformanceService performance,
            EvaluationService evaluation,
            ChosenWords chosen,
            OrganisationService organisations,
            ProgrammeService programme,
            Demonstration demonstration,
            Comparisons comparisons,
            PublicCounts publicCounts) {
        this.performance = performance;
        this.evaluation = evaluation;
        this.chosen = chosen;
        this.organisations = organisations;
        this.programme = programme;
        this.demonstration = demonstration;
        this.comparisons = comparisons;
        this.publicCounts = publicCounts;
    }

    /**
     * The scope as it is now.
     *
     * @throws Refusal where there is no such region; the sentence names those that there are
     */
    @Transactional(readOnly = true)
    public Snapshot take(Scope scope) {
        return take(scope, Choice.NONE);
    }

    /**
     * What was chosen of the scope, as it is now.
     *
     * @throws Refusal as {@link #take(Scope)}; where a case study or a quotation that was chosen may not be told to this
     *     audience, or not any more; where a region is chosen for anybody to read
     */
    @Transactional(readOnly = true)
    public Snapshot take(Scope scope, Choice choice) {
        Optional<Instant> asOf = performance.dataAsOf();
        List<Region> regions = organisations.regions(day(scope.period(), asOf));
        Optional<Region> region = Optional.ofNullable(scope.region()).map(code -> find(code, regions));
        List<CaseStudy> stories = chosen.stories(choice, scope.region());
        Counts counts = choice.audience() == Audience.PUBLIC ? publicCounts.of(scope) : counts(scope, choice);
        return new Snapshot(
                scope,
                demonstration.active(),
                performance.coverage(),
                asOf,
                evaluation.benefit(),
                evaluation.impacts(),
                counts.headlines(),
                counts.national(),
                counts.tables(),
                counts.map(),
                stories,
                chosen.quotations(choice, scope.region()),
                regions,
                region,
                programme.steps(),
                programme.timeline(),
                organisations.boundaryLayer().orElse(null),
                chosen.images(stories));
    }

    /** What is counted of a scope. */
    record Counts(
            List<Headline> headlines, List<Figure> national, List<FigureTable> tables, Optional<FigureTable> map) {}

    private Counts counts(Scope scope, Choice choice) {
        return new Counts(
                comparisons.headlines(scope, choice.comparison()).stream()
                        .map(Headline::forEverybody)
                        .toList(),
                scope.region() == null ? List.of() : national(scope.period()),
                tables(scope),
                performance.coverage().isAll() ? Optional.empty() : Optional.of(map(scope)));
    }

    /** The last day that the report is about: organisations are shown as they were then. */
    private static LocalDate day(Period period, Optional<Instant> asOf) {
        LocalDate changed =
                asOf.map(instant -> LocalDate.ofInstant(instant, LONDON)).orElse(period.to());
        return changed.isBefore(period.to()) ? changed : period.to();
    }

    private static Region find(RegionCode code, List<Region> regions) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no region \"%s\". Choose one of: %s."
                        .formatted(
                                code,
                                regions.stream()
                                        .map(region -> region.code().value())
                                        .collect(Collectors.joining(", ")))));
    }

    private List<FigureTable> tables(Scope scope) {
        List<FigureTable> tables = new ArrayList<>();
        for (Dimension by : Dimension.RECORDED) {
            boolean place = by == Dimension.REGION || by == Dimension.FORCE;
            boolean finer = by == (scope.region() == null ? Dimension.REGION : Dimension.FORCE);
            if (!place || finer) {
                performance.tables(Selection.of(scope), by).stream()
                        .filter(SnapshotService::isRecorded)
                        .forEach(tables::add);
            }
        }
        return tables;
    }

    /** Only disruptions have a level: what no record says is not broken down by it. */
    static boolean isRecorded(FigureTable table) {
        return table.rows().isEmpty()
                || table.rows().stream()
                        .anyMatch(row ->
                                row.group() == null || !row.group().code().equals(Group.NOT_RECORDED));
    }

    private List<Figure> national(Period period) {
        return performance.headlines(new Scope(period, null)).stream()
                .map(Headline::figure)
                .toList();
    }

    private FigureTable map(Scope scope) {
        return performance.table(DISRUPTION, Dimension.REGION, new Scope(scope.period(), null));
    }
}
