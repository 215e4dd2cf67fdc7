package toex.outcomes.performance.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.DataDictionary;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.JobPipeline;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.PivotTable;
import toex.outcomes.performance.Selection;
import toex.outcomes.performance.WholeQuarters;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** Asks for all figures that the Performance view shows. */
final class ScreenMaker {

    private final PerformanceService performance;
    private final JobPipeline pipeline;
    private final OrganisationService organisations;
    private final DataDictionary dictionary;
    private final Asked asked;

    ScreenMaker(
            PerformanceService performance,
            JobPipeline pipeline,
            OrganisationService organisations,
            DataDictionary dictionary,
            Asked asked) {
        this.performance = performance;
        this.pipeline = pipeline;
        this.organisations = organisations;
        this.dictionary = dictionary;
        this.asked = asked;
    }

    /** @param document what targets are said to come from */
    Screen of(Scope scope, String document) {
        List<Headline> headlines = performance.headlines(scope);
        Headline chosen = headlines.stream()
                .filter(headline ->
                        headline.figure().measure().code().equals(asked.kind().measure()))
                .findFirst()
                .orElseThrow();
        return new Screen(
                asked,
                scope,
                headlines,
                chosen,
                Aim.of(dictionary, headlines, scope, document),
                tables(scope, Breakdowns.dimensions(asked.kind(), scope)),
                performance.pivots(
                        asked.table().selection(scope),
                        asked.table().measures(asked.kind()),
                        asked.table().rows(scope),
                        asked.table().columns(scope)),
                parts(scope),
                performance.pivot(asked.kind().measure(), Breakdowns.place(scope), Dimension.MONTH, scope),
                pipeline.of(scope),
                beside(scope).map(this::besideScope));
    }

    private Optional<PivotTable> parts(Scope scope) {
        Dimension by = asked.kind() == OutcomeKind.DISRUPTION ? Dimension.LEVEL : Dimension.STRAND;
        return WholeQuarters.within(scope.period(), performance.coverage())
                .map(whole -> performance.pivot(
                        asked.kind().measure(), by, Dimension.MONTH, new Scope(whole, scope.region())));
    }

    private SideBySide besideScope(Scope other) {
        return new SideBySide(
                other,
                performance.totals(Selection.of(other)),
                performance.table(asked.kind().measure(), Dimension.MONTH, other),
                tables(other, Breakdowns.dimensions(asked.kind(), other)));
    }

    private Map<Dimension, FigureTable> tables(Scope scope, List<Dimension> dimensions) {
        Map<Dimension, FigureTable> tables = new EnumMap<>(Dimension.class);
        performance
                .breakdowns(Selection.of(scope).kind(asked.kind()), dimensions)
                .forEach((by, of) -> tables.put(by, of.getFirst()));
        return tables;
    }

    /** The scope to compare with; empty where none is asked for, or it is the same, or there is no such region. */
    private Optional<Scope> beside(Scope scope) {
        Period period = asked.besidePeriod() == null ? scope.period() : asked.besidePeriod();
        String code = asked.besideRegion();
        RegionCode region =
                code == null ? scope.region() : code.equals(Asked.ALL_REGIONS) ? null : new RegionCode(code);
        Scope other = new Scope(period, region);
        boolean known = region == null || organisations.regionNames().containsKey(region.value());
        return known && !other.equals(scope) ? Optional.of(other) : Optional.empty();
    }
}
