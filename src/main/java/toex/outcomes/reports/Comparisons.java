package toex.outcomes.reports;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.performance.Change;
import toex.outcomes.performance.Completeness;
import toex.outcomes.performance.CompletenessService;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** The counts of a scope beside what they are to be compared with. */
@Component
class Comparisons {

    private final PerformanceService performance;
    private final CompletenessService completeness;

    Comparisons(PerformanceService performance, CompletenessService completeness) {
        this.performance = performance;
        this.completeness = completeness;
    }

    List<Headline> headlines(Scope scope, Choice.Against against) {
        List<Headline> headlines = performance.headlines(scope);
        return switch (against) {
            case BEFORE -> headlines;
            case NOTHING ->
                headlines.stream()
                        .map(headline -> with(headline, Optional.empty()))
                        .toList();
            case YEAR_BEFORE -> yearBefore(scope, headlines);
        };
    }

    private static Headline with(Headline headline, Optional<Change> change) {
        return new Headline(headline.figure(), headline.months(), change, headline.notes());
    }

    /** Compared only where the records cover both spans whole. */
    private List<Headline> yearBefore(Scope scope, List<Headline> headlines) {
        Period period = scope.period();
        Period before = period.isAll() ? period : yearBefore(period);
        Map<MeasureCode, Figure> figures = comparable(period, before, scope.region())
                ? performance.totals(new Selection(null, before, scope.region(), null)).stream()
                        .collect(Collectors.toMap(figure -> figure.measure().code(), Function.identity()))
                : Map.of();
        return headlines.stream()
                .map(headline -> with(
                        headline,
                        Optional.ofNullable(
                                        figures.get(headline.figure().measure().code()))
                                .flatMap(figure -> change(headline.figure(), figure))))
                .toList();
    }

    private boolean comparable(Period period, Period before, @Nullable RegionCode region) {
        Period covered = performance.coverage();
        Completeness reported = completeness.now();
        return !period.isAll()
                && !covered.isAll()
                && !before.from().isBefore(covered.from())
                && !period.to().isAfter(covered.to())
                && reported.isWhole(period, region, null)
                && reported.isWhole(before, region, null);
    }

    private static Period yearBefore(Period period) {
        return period.isWholeMonths()
                ? Period.months(
                        YearMonth.from(period.from()).minusYears(1),
                        YearMonth.from(period.to()).minusYears(1))
                : new Period(period.from().minusYears(1), period.to().minusYears(1));
    }

    private static Optional<Change> change(Figure latest, Figure before) {
        return latest.value() == null || before.value() == null
                ? Optional.empty()
                : Optional.of(new Change(
                        latest, before, latest.value().subtract(before.value()).longValueExact()));
    }
}
