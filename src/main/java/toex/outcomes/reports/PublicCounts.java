package toex.outcomes.reports;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.disclosure.Breakdown;
import toex.outcomes.performance.Headline;
import toex.outcomes.releases.MeasureTables;
import toex.outcomes.releases.ReleaseService;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** What anybody may be told of the counts: what stands in the release tables of just this period, and nothing else. */
@Component
class PublicCounts {

    private static final Map<Breakdown, Dimension> BY =
            Map.of(Breakdown.REGION, Dimension.REGION, Breakdown.THREAT, Dimension.THREAT);

    private final ReleaseService releases;

    PublicCounts(ReleaseService releases) {
        this.releases = releases;
    }

    /** Whether there are counts of the scope that anybody may read. */
    boolean has(Scope scope) {
        return scope.region() == null && releases.latest(scope.period()).isPresent();
    }

    /** None where nothing of the period was released. @throws Refusal where a region is chosen */
    SnapshotService.Counts of(Scope scope) {
        if (scope.region() != null) {
            throw new Refusal(
                    "Counts for the public come from release tables, which are of all regions together. Choose all regions, or another audience.");
        }
        List<MeasureTables> measures =
                releases.latest(scope.period()).map(set -> set.measures()).orElse(List.of());
        List<FigureTable> tables =
                measures.stream().flatMap(measure -> tables(measure, scope)).toList();
        return new SnapshotService.Counts(
                measures.stream().map(measure -> headline(measure, scope)).toList(),
                List.of(),
                tables,
                tables.stream()
                        .filter(table -> table.measure().code().equals(SnapshotService.DISRUPTION)
                                && table.dimension() == Dimension.REGION)
                        .findFirst());
    }

    private static Headline headline(MeasureTables measure, Scope scope) {
        FigureTable months = new FigureTable(measure.measure(), Dimension.MONTH, scope, List.of(), measure.total());
        return new Headline(measure.total(), months, Optional.empty());
    }

    private static Stream<FigureTable> tables(MeasureTables measure, Scope scope) {
        return measure.tables().stream()
                .filter(rows -> BY.containsKey(rows.by()))
                .map(rows -> new FigureTable(
                        measure.measure(),
                        Objects.requireNonNull(BY.get(rows.by())),
                        scope,
                        rows.figures(),
                        measure.total()));
    }
}
