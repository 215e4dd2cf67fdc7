package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/**
 * Gathers what goes into the pack of one force: its own counts beside those of its region's other forces and the national
 * picture, with the stories and quotations of its region.
 */
@Component
class ForceSnapshots {

    private static final List<Dimension> OWN =
            List.of(Dimension.MONTH, Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL);

    private final SnapshotService snapshots;
    private final PerformanceService performance;
    private final OrganisationService organisations;

    ForceSnapshots(SnapshotService snapshots, PerformanceService performance, OrganisationService organisations) {
        this.snapshots = snapshots;
        this.performance = performance;
        this.organisations = organisations;
    }

    /**
     * The force as it is now, in the region that it was in at the end of the period.
     *
     * @throws Refusal where there is no such force, or it was in no region then
     */
    Snapshot take(Period period, OrganisationCode code) {
        RegionCode home = organisations
                .latestRegion(code)
                .orElseThrow(() ->
                        new Refusal("There is no force \"%s\" in a region. Choose one of the list.".formatted(code)));
        return of(snapshots.take(new Scope(period, home)), code);
    }

    private Snapshot of(Snapshot region, OrganisationCode code) {
        Region home = region.region().orElseThrow();
        Force force = home.forces().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Refusal("The force %s was not in %s at the end of the period. Choose a later period."
                                .formatted(code, home.name())));
        Selection selection = Selection.of(region.scope()).organisation(code);
        Map<Dimension, List<FigureTable>> tables = performance.breakdowns(selection, OWN);
        return new Snapshot(
                region.scope(),
                region.demonstration(),
                region.coverage(),
                region.asOf(),
                region.benefit(),
                region.impacts(),
                headlines(tables.getOrDefault(Dimension.MONTH, List.of()), force),
                region.national(),
                tables(region, tables),
                region.map(),
                region.caseStudies(),
                region.quotations(),
                region.regions(),
                Optional.of(called(home, force)),
                region.steps(),
                region.timeline(),
                region.boundaries(),
                region.pictures());
    }

    private static List<Headline> headlines(List<FigureTable> months, Force force) {
        Group group = new Group(force.code().value(), force.shortName());
        return months.stream()
                .map(table -> new Headline(about(group, table.total()), table, Optional.empty()))
                .toList();
    }

    private static Figure about(Group group, Figure figure) {
        return new Figure(
                figure.measure(),
                figure.scope(),
                group,
                figure.value(),
                figure.status(),
                figure.marking(),
                figure.source());
    }

    /** Its own, and those by force of its region. */
    private static List<FigureTable> tables(Snapshot region, Map<Dimension, List<FigureTable>> own) {
        List<FigureTable> tables = new ArrayList<>(region.tables(Dimension.FORCE));
        OWN.forEach(by -> own.getOrDefault(by, List.of()).stream()
                .filter(SnapshotService::isRecorded)
                .forEach(tables::add));
        return tables;
    }

    /** Where the region stands in the pack, the force does: its name, and itself as the only one of its forces. */
    private static Region called(Region home, Force force) {
        return new Region(
                home.code(), force.shortName(), home.unit(), home.longitude(), home.latitude(), List.of(force));
    }
}
