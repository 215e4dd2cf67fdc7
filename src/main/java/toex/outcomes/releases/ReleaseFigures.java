package toex.outcomes.releases;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.disclosure.Breakdown;
import toex.outcomes.figures.disclosure.Cell;
import toex.outcomes.figures.disclosure.DisclosureRule;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.figures.disclosure.ReleaseTables;
import toex.outcomes.shared.Scope;

/**
 * Makes figures of the cells of release tables.
 *
 * @param incomplete a sentence on who has not reported what, empty where nothing is missing
 */
record ReleaseFigures(ReleaseNames.Names names, DisclosureRule rule, Instant asOf, String incomplete) {

    MeasureTables tables(Measure measure, ReleaseTables cells) {
        Cell total = new Cell(Breakdown.TOTAL, "", cells.period());
        List<MeasureTables.Rows> tables = Stream.of(
                        Breakdown.QUARTER, Breakdown.REGION, Breakdown.FORCE, Breakdown.THREAT)
                .map(by -> new MeasureTables.Rows(by, rows(measure, by, cells)))
                .toList();
        return new MeasureTables(measure, cells, figure(measure, total, null, cells.shown(total)), tables);
    }

    private List<Figure> rows(Measure measure, Breakdown by, ReleaseTables cells) {
        return cells.cells().entrySet().stream()
                .filter(entry -> entry.getKey().by() == by)
                .sorted(Map.Entry.comparingByKey(names.order()))
                .map(entry -> figure(measure, entry.getKey(), names.group(entry.getKey()), entry.getValue()))
                .toList();
    }

    private Figure figure(Measure measure, Cell cell, @Nullable Group group, OptionalLong value) {
        Quarters span = cell.span();
        return new Figure(
                measure,
                new Scope(span.period(), null),
                group,
                value.isPresent() ? BigDecimal.valueOf(value.getAsLong()) : null,
                value.isPresent() ? DisclosureStatus.SHOWN : DisclosureStatus.SUPPRESSED,
                ReleaseSet.MARKING,
                new Source.Protected(asOf, rule.threshold(), incomplete));
    }
}
