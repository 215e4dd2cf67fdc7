package toex.outcomes.dataimport;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.dataimport.data.ContextQuery;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Unit;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** What others have published of a region, to be read beside the programme's own counts and never added to them. */
@Service
@PreAuthorize("isAuthenticated()")
public class ContextFigures {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final ContextQuery query;
    private final VisibleSeries visible;

    ContextFigures(ContextQuery query, VisibleSeries visible) {
        this.query = query;
        this.visible = visible;
    }

    /** What each series that whoever is signed in is cleared for says of the region, quarter by quarter, for the quarters within the period. */
    public List<RegionContext> of(RegionCode region, Period period) {
        List<ContextSeries> shown = visible.all().stream()
                .filter(series -> series.state() == ContextSeries.State.LOADED)
                .toList();
        Map<Long, List<ContextValue>> values = query.values(region);
        return shown.stream()
                .filter(series -> values.containsKey(series.id()))
                .map(series -> of(series, Objects.requireNonNull(values.get(series.id())), region, period))
                .toList();
    }

    private static RegionContext of(ContextSeries series, List<ContextValue> values, RegionCode region, Period period) {
        Map<String, List<ContextValue>> byQuarter = values.stream()
                .filter(value -> !value.quarter().from().isBefore(period.from())
                        && !value.quarter().to().isAfter(period.to()))
                .collect(Collectors.groupingBy(value -> value.quarter().notation(), TreeMap::new, Collectors.toList()));
        Measure measure = measure(series);
        Source source = source(series.publication());
        List<Figure> rows = byQuarter.values().stream()
                .map(quarter -> figure(
                        measure,
                        new Scope(quarter.getFirst().quarter(), region),
                        new Group(
                                quarter.getFirst().quarter().notation(),
                                quarter.getFirst().quarter().inWords()),
                        sum(quarter),
                        series.marking(),
                        source))
                .toList();
        Figure total = figure(measure, new Scope(period, region), null, total(rows), series.marking(), source);
        boolean own = values.stream().anyMatch(value -> value.organisation() == null);
        int forces = own
                ? 0
                : (int) values.stream()
                        .map(ContextValue::organisation)
                        .distinct()
                        .count();
        return new RegionContext(
                series.publication(),
                new FigureTable(measure, Dimension.QUARTER, new Scope(period, region), rows, total),
                forces,
                series.covers());
    }

    /** The region's own figure where the document gives one, otherwise the sum of its forces; null where one is a symbol. */
    private static @Nullable BigDecimal sum(List<ContextValue> quarter) {
        List<ContextValue> own =
                quarter.stream().filter(value -> value.organisation() == null).toList();
        List<ContextValue> added = own.isEmpty() ? quarter : own;
        return added.stream().anyMatch(value -> value.value() == null)
                ? null
                : added.stream()
                        .map(value -> Objects.requireNonNull(value.value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable BigDecimal total(List<Figure> rows) {
        return rows.isEmpty() || rows.stream().anyMatch(row -> row.value() == null)
                ? null
                : rows.stream()
                        .map(row -> Objects.requireNonNull(row.value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Figure figure(
            Measure measure,
            Scope scope,
            @Nullable Group group,
            @Nullable BigDecimal value,
            Marking marking,
            Source source) {
        DisclosureStatus status = value == null ? DisclosureStatus.UNAVAILABLE : DisclosureStatus.SHOWN;
        return new Figure(measure, scope, group, value, status, marking, source);
    }

    private static Measure measure(ContextSeries series) {
        ContextPublication publication = series.publication();
        return new Measure(
                new MeasureCode("context-" + series.id()),
                publication.counts(),
                publication.title(),
                "Published by %s: %s.".formatted(publication.publisher(), publication.counts()),
                Unit.COUNT,
                "Context only. It is counted by others in their own way and never added to the programme's counts.");
    }

    private static Source source(ContextPublication publication) {
        return new Source.Published(
                publication.document(),
                publication.publisher(),
                publication.published(),
                DAY.format(publication.published()),
                "",
                publication.licence(),
                publication.url());
    }
}
