package toex.outcomes.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.DisclosureStatus;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Source;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;

/** Quarters of the calendar year that lie whole within a period: a part of one would look like a fall. */
public final class WholeQuarters {

    private static final int MONTHS = 3;

    private WholeQuarters() {}

    /** From the first whole quarter that both the period and the coverage hold to the last one, empty where there is none. */
    public static Optional<Period> within(Period period, Period coverage) {
        Period first = period.isAll() ? coverage : period;
        YearMonth from = start(YearMonth.from(later(first, coverage)));
        if (later(first, coverage).isAfter(from.atDay(1))) {
            from = from.plusMonths(MONTHS);
        }
        var end = first.to().isBefore(coverage.to()) ? first.to() : coverage.to();
        YearMonth to = start(YearMonth.from(end.plusDays(1))).minusMonths(1);
        return from.isBefore(to) ? Optional.of(Period.months(from, to)) : Optional.empty();
    }

    private static java.time.LocalDate later(Period one, Period other) {
        return one.from().isAfter(other.from()) ? one.from() : other.from();
    }

    private static YearMonth start(YearMonth month) {
        return month.minusMonths((month.getMonthValue() - 1) % MONTHS);
    }

    /**
     * Each row of a table whose columns are months, by quarter. The months are those of whole quarters.
     *
     * @return tables by the group of their row, in the order of the rows
     */
    public static Map<Group, FigureTable> rows(PivotTable months) {
        Map<Group, FigureTable> tables = new LinkedHashMap<>();
        months.lines()
                .forEach(line -> tables.put(
                        line.group(),
                        new FigureTable(
                                months.measure(),
                                Dimension.QUARTER,
                                months.scope(),
                                quarters(months, line),
                                line.total())));
        return tables;
    }

    private static List<Figure> quarters(PivotTable months, PivotTable.Line line) {
        return IntStream.range(0, line.cells().size() / MONTHS)
                .mapToObj(i -> sum(
                        quarter(months.heads().get(i * MONTHS)), line.cells().subList(i * MONTHS, (i + 1) * MONTHS)))
                .toList();
    }

    private static Group quarter(Group month) {
        YearMonth first = YearMonth.parse(month.code());
        Period quarter = Period.months(first, first.plusMonths(MONTHS - 1L));
        return new Group(quarter.notation(), quarter.inWords());
    }

    /** Hidden where one of the figures is. */
    private static Figure sum(Group group, List<Figure> figures) {
        Figure first = figures.getFirst();
        Marking marking = figures.stream().map(Figure::marking).reduce(Marking.OFFICIAL, Marking::and);
        Optional<Figure> hidden =
                figures.stream().filter(figure -> figure.value() == null).findFirst();
        return hidden.map(figure -> new Figure(
                        first.measure(),
                        first.scope(),
                        group,
                        null,
                        DisclosureStatus.SUPPRESSED,
                        marking,
                        figure.source()))
                .orElseGet(() -> new Figure(
                        first.measure(),
                        first.scope(),
                        group,
                        figures.stream()
                                .map(Figure::value)
                                .filter(Objects::nonNull)
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        DisclosureStatus.SHOWN,
                        marking,
                        source(figures)));
    }

    private static Source source(List<Figure> figures) {
        List<Source.Records> counted = figures.stream()
                .map(Figure::source)
                .filter(Source.Records.class::isInstance)
                .map(Source.Records.class::cast)
                .toList();
        Instant changed = counted.stream()
                .map(Source.Records::lastChanged)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Source.Records(
                counted.stream().mapToLong(Source.Records::records).sum(),
                counted.stream()
                        .flatMap(each -> each.imports().stream())
                        .distinct()
                        .toList(),
                changed,
                counted.stream()
                        .map(Source.Records::incomplete)
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(""));
    }
}
