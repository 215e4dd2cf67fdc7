package toex.outcomes.sampler;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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
import toex.outcomes.shared.Scope;

/** Made-up figures: each says in its measure and in its source that it is a sample. */
record SampleFigures(SampleCase of) {

    private static final Source SAMPLE = new Source.Published(
            "Sampler of the portal", "made up, counts nothing", LocalDate.of(2026, 1, 1), "with the portal", "");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final List<String> NAMES =
            List.of("First sample", "Second sample", "Third sample", "Fourth sample", "Fifth sample", "Sixth sample");
    private static final List<String> LONG_NAMES = List.of(
            "A sample whose name runs to sixty characters, as names may do",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
            "Heddlu Dyfed-Powys",
            "One",
            "Modern slavery and human trafficking",
            "Ymddiriedolaeth Camfanteisio a Masnachu Pobl Gogledd Cymru");

    static Measure measure(Unit unit) {
        return new Measure(
                new MeasureCode("sample"),
                "sample values",
                "Made up to show how values are drawn. They count nothing.",
                unit,
                "A sample: never quote it.");
    }

    static Figure shown(Unit unit, String value) {
        return Figure.shown(measure(unit), Scope.ALL, null, new BigDecimal(value), SAMPLE);
    }

    static Figure hidden(DisclosureStatus status) {
        return hidden(null, Scope.ALL, status);
    }

    private static Figure hidden(@Nullable Group group, Scope scope, DisclosureStatus status) {
        return new Figure(measure(Unit.COUNT), scope, group, null, status, Marking.OFFICIAL, SAMPLE);
    }

    /** Groups of a dimension that is not of time. @param shift makes one table unlike the other */
    FigureTable groups(int shift) {
        List<String> names = of == SampleCase.EXTREME ? LONG_NAMES : NAMES;
        return table(
                Dimension.THREAT,
                IntStream.range(0, of == SampleCase.EMPTY ? 0 : names.size())
                        .mapToObj(i -> figure(i, shift, Scope.ALL, new Group("sample-" + i, names.get(i))))
                        .toList());
    }

    FigureTable months(int shift) {
        int count = of == SampleCase.EMPTY ? 0 : of == SampleCase.EXTREME ? 60 : 14;
        return table(
                Dimension.MONTH,
                IntStream.range(0, count)
                        .mapToObj(i -> {
                            YearMonth month = YearMonth.of(2019, 1).plusMonths(i);
                            return figure(i, shift, Scope.ALL, new Group(month.toString(), MONTH.format(month)));
                        })
                        .toList());
    }

    /** The same with each value that many hundredths of it: the ends of an interval, a target. */
    static FigureTable scaled(FigureTable table, int hundredths) {
        return table(
                table.dimension(),
                table.rows().stream().map(row -> scaled(row, hundredths)).toList());
    }

    private static Figure scaled(Figure row, int hundredths) {
        BigDecimal value = row.value();
        return value == null
                ? row
                : Figure.shown(
                        row.measure(),
                        row.scope(),
                        row.group(),
                        value.multiply(BigDecimal.valueOf(hundredths))
                                .movePointLeft(2)
                                .setScale(0, RoundingMode.HALF_UP),
                        SAMPLE);
    }

    /** Each over months of its own. */
    FigureTable spans() {
        List<Figure> rows = groups(0).rows();
        return table(
                Dimension.STAGE,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> {
                            YearMonth first = YearMonth.of(2020, 3).plusMonths(7L * i);
                            Scope scope = new Scope(Period.months(first, first.plusMonths(3L + 4L * i)), null);
                            Group group = rows.get(i).group();
                            return figure(i, 0, scope, group == null ? new Group("", "") : group);
                        })
                        .toList());
    }

    private Figure figure(int index, int shift, Scope scope, Group group) {
        if (of == SampleCase.SUPPRESSED && index % 3 == 1) {
            return hidden(group, scope, index % 2 == 0 ? DisclosureStatus.UNAVAILABLE : DisclosureStatus.SUPPRESSED);
        }
        long value = of == SampleCase.EXTREME
                ? List.of(0L, 1_000_000_000L, 1L, 999_999L).get((index + shift) % 4)
                : 9 + (7L * index * index + 5L * index + shift) % 31;
        return Figure.shown(measure(Unit.COUNT), scope, group, BigDecimal.valueOf(value), SAMPLE);
    }

    private static FigureTable table(Dimension dimension, List<Figure> rows) {
        BigDecimal sum = rows.stream()
                .map(row -> row.value() == null ? BigDecimal.ZERO : row.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean hidden = rows.stream().anyMatch(row -> row.value() == null);
        Figure total = hidden
                ? hidden(DisclosureStatus.SUPPRESSED)
                : Figure.shown(measure(Unit.COUNT), Scope.ALL, null, sum, SAMPLE);
        return new FigureTable(measure(Unit.COUNT), dimension, Scope.ALL, rows, total);
    }
}
