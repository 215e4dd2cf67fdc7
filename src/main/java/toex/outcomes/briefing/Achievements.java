package toex.outcomes.briefing;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/**
 * What the records say about the scope, as far as the page shows it.
 *
 * @param coverage from the first record to the last, {@link Period#ALL} where there is none
 * @param headlines the five counts
 * @param places disruptions by region, or by force where one region is chosen
 * @param regions disruptions by region, whichever is chosen
 * @param asOf when the records last changed
 */
record Achievements(
        Scope scope,
        Period coverage,
        List<Headline> headlines,
        FigureTable months,
        FigureTable places,
        FigureTable regions,
        Optional<Instant> asOf) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));
    private static final MeasureCode DISRUPTIONS = new MeasureCode("disruption");

    static Achievements of(PerformanceService performance, Scope scope) {
        List<Headline> headlines = performance.headlines(scope);
        FigureTable regions = performance.table(DISRUPTIONS, Dimension.REGION, new Scope(scope.period(), null));
        return new Achievements(
                scope,
                performance.coverage(),
                headlines,
                headlines.stream()
                        .map(Headline::months)
                        .filter(months -> months.measure().code().equals(DISRUPTIONS))
                        .findFirst()
                        .orElseThrow(),
                scope.region() == null ? regions : performance.table(DISRUPTIONS, Dimension.FORCE, scope),
                regions,
                performance.dataAsOf());
    }

    /** When the records last changed, as a day; empty where there is none. */
    String asOfInWords() {
        return asOf.map(DAY::format).orElse("");
    }

    boolean isEmpty() {
        return coverage.isAll();
    }

    /** The chosen period, or else the one that has records, in words. */
    String periodInWords() {
        return scope.period().isAll() ? coverage.inWords() : scope.period().inWords();
    }
}
