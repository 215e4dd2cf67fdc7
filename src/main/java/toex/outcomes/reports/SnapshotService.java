package toex.outcomes.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.CaseStudyService;
import toex.outcomes.evaluation.EvaluationService;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.feedback.QuotationWall;
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
    private final CaseStudyService caseStudies;
    private final QuotationWall wall;
    private final OrganisationService organisations;
    private final ProgrammeService programme;
    private final Demonstration demonstration;

    SnapshotService(
            PerformanceService performance,
            EvaluationService evaluation,
            CaseStudyService caseStudies,
            QuotationWall wall,
            OrganisationService organisations,
            ProgrammeService programme,
            Demonstration demonstration) {
        this.performance = performance;
        this.evaluation = evaluation;
        this.caseStudies = caseStudies;
        this.wall = wall;
        this.organisations = organisations;
        this.programme = programme;
        this.demonstration = demonstration;
    }

    /**
     * The scope as it is now.
     *
     * @throws Refusal where there is no such region; the sentence names those that there are
     */
    @Transactional(readOnly = true)
    public Snapshot take(Scope scope) {
        Optional<Instant> asOf = performance.dataAsOf();
        List<Region> regions = organisations.regions(day(scope.period(), asOf));
        Optional<Region> region = Optional.ofNullable(scope.region()).map(code -> find(code, regions));
        return new Snapshot(
                scope,
                demonstration.active(),
                performance.coverage(),
                asOf,
                evaluation.benefit(),
                evaluation.impacts(),
                performance.headlines(scope),
                scope.region() == null ? List.of() : national(scope.period()),
                tables(scope),
                performance.coverage().isAll() ? Optional.empty() : Optional.of(map(scope)),
                stories(scope.region()),
                quotations(scope.region()),
                regions,
                region,
                programme.steps(),
                programme.timeline());
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
    private static boolean isRecorded(FigureTable table) {
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

    /** A region's own ones and those told of no region; where there are none, all. */
    private List<CaseStudy> stories(@Nullable RegionCode region) {
        List<CaseStudy> all = caseStudies.published();
        List<CaseStudy> near = all.stream()
                .filter(story -> region == null || story.region() == null || region.equals(story.region()))
                .toList();
        return near.isEmpty() ? all : near;
    }

    /** A region's own ones; where there are none, all. */
    private List<Quotation> quotations(@Nullable RegionCode region) {
        List<Quotation> all = wall.quotations();
        List<Quotation> near = all.stream()
                .filter(quotation -> region == null || region.equals(quotation.region()))
                .toList();
        return near.isEmpty() ? all : near;
    }
}
