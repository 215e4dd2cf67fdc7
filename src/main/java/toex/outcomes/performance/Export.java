package toex.outcomes.performance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Source.ImportReference;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;

/**
 * Figures of one screen, in the order in which they stand there, for files.
 *
 * @param title what the screen shows
 * @param statements what a reader of the file must know: that the data are synthetic, what kind of figures these are
 * @param tables of the same rows and columns, one for each measure, which a workbook shows as they stand
 */
public record Export(
        String title,
        String area,
        Period period,
        List<String> statements,
        List<Entry> entries,
        List<PivotTable> tables) {

    public Export {
        statements = List.copyOf(statements);
        entries = List.copyOf(entries);
        tables = List.copyOf(tables);
    }

    /**
     * One figure.
     *
     * @param table the heading under which it stands
     * @param row of a table, empty where there is none; likewise the column
     */
    public record Entry(String table, String row, String column, Figure figure) {}

    /** A figure that stands alone. */
    public static Stream<Entry> of(String table, Figure figure) {
        return Stream.of(new Entry(table, label(figure), "", figure));
    }

    /** The rows of a table, and its total where they add up to it. */
    public static Stream<Entry> of(String heading, String total, FigureTable table) {
        Stream<Entry> rows = table.rows().stream().map(figure -> new Entry(heading, label(figure), "", figure));
        return table.dimension().addsUp()
                ? Stream.concat(rows, Stream.of(new Entry(heading, total, "", table.total())))
                : rows;
    }

    /** The cells of a table by two dimensions, or by one, with all totals. */
    public static Stream<Entry> of(String heading, String total, PivotTable pivot) {
        List<Entry> entries = new ArrayList<>();
        for (PivotTable.Line line : pivot.lines()) {
            for (int i = 0; i < line.cells().size(); i++) {
                entries.add(new Entry(
                        heading,
                        line.group().label(),
                        pivot.heads().get(i).label(),
                        line.cells().get(i)));
            }
            entries.add(new Entry(heading, line.group().label(), pivot.columns() == null ? "" : total, line.total()));
        }
        for (int i = 0; i < pivot.totals().size(); i++) {
            entries.add(new Entry(
                    heading, total, pivot.heads().get(i).label(), pivot.totals().get(i)));
        }
        entries.add(new Entry(heading, total, pivot.columns() == null ? "" : total, pivot.total()));
        return entries.stream();
    }

    /** The highest marking of its figures. */
    public Marking marking() {
        return entries.stream().map(entry -> entry.figure().marking()).reduce(Marking.OFFICIAL, Marking::and);
    }

    /** The imports that its figures come from, oldest first. */
    List<ImportReference> imports() {
        return entries.stream()
                .flatMap(entry -> entry.figure().source() instanceof Source.Records records
                        ? records.imports().stream()
                        : Stream.of())
                .distinct()
                .sorted(Comparator.comparing(ImportReference::id))
                .toList();
    }

    /** A name for its file that says what it shows and how it is marked: {@code toex-disruption-2022-EMSOU-OFFICIAL.csv}. */
    public String fileName(String measure, String region, String ending) {
        return Stream.of("toex", measure, period.notation(), region, marking().text())
                        .filter(part -> !part.isEmpty())
                        .map(part -> part.replaceAll("[^A-Za-z0-9.-]+", "-"))
                        .reduce((one, other) -> one + "-" + other)
                        .orElseThrow()
                + "."
                + ending;
    }

    private static String label(Figure figure) {
        return figure.group() == null ? "" : figure.group().label();
    }
}
