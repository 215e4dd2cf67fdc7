package toex.outcomes.drawing;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import toex.outcomes.shared.Scope;

/** Tables of figures for the tests of drawings. */
final class Tables {

    static final Measure DISRUPTIONS = new Measure(
            new MeasureCode("disruption"),
            "disruptions recorded",
            "Disruptions of serious and organised crime.",
            Unit.COUNT,
            "");
    static final Source RECORDS = new Source.Records(299, List.of(), null);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Tables() {}

    static FigureTable months(YearMonth first, long... values) {
        List<Figure> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            YearMonth month = first.plusMonths(i);
            rows.add(figure(new Group(month.toString(), MONTH.format(month)), values[i]));
        }
        return table(Dimension.MONTH, rows);
    }

    static FigureTable groups(Dimension dimension, Map<String, Long> values) {
        return table(
                dimension,
                values.entrySet().stream()
                        .map(entry -> figure(
                                new Group(
                                        entry.getKey().toLowerCase(Locale.ROOT).replace(' ', '-'), entry.getKey()),
                                entry.getValue()))
                        .toList());
    }

    static FigureTable table(Dimension dimension, List<Figure> rows) {
        long total = rows.stream().mapToLong(row -> (long) row.drawn()).sum();
        return new FigureTable(DISRUPTIONS, dimension, Scope.ALL, rows, figure(null, total));
    }

    static Figure figure(@Nullable Group group, long value) {
        return Figure.shown(DISRUPTIONS, Scope.ALL, group, BigDecimal.valueOf(value), RECORDS);
    }

    static Figure suppressed(Group group) {
        return new Figure(DISRUPTIONS, Scope.ALL, group, null, DisclosureStatus.SUPPRESSED, Marking.OFFICIAL, RECORDS);
    }

    static Figure published(String name, Unit unit, String value) {
        Measure measure = new Measure(new MeasureCode("published"), name, "As published.", unit, "");
        return Figure.shown(measure, Scope.ALL, null, new BigDecimal(value), RECORDS);
    }
}
