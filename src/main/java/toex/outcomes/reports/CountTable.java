package toex.outcomes.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Source;

/** The five counts of the records beside each other, a row for each place or kind. */
final class CountTable {

    private CountTable() {}

    /** All five counts in one table, a row for each group. */
    static List<Block> of(Dimension by, Composer report) {
        List<FigureTable> tables = report.snapshot().tables(by);
        List<Group> groups = groups(tables);
        if (groups.isEmpty()) {
            return List.of();
        }
        List<Block.Column> columns = Stream.concat(
                        Stream.of(new Block.Column(Wording.of("column." + by.code()), 3, false)),
                        tables.stream()
                                .map(table -> new Block.Column(
                                        Facts.capital(table.measure().shortName()), 1.25, true)))
                .toList();
        List<List<Text>> rows =
                new ArrayList<>(groups.stream().map(group -> row(group, tables)).toList());
        rows.add(total(tables));
        String caption = Wording.of(
                "table.caption", Wording.of("by." + by.code()), report.facts().scope());
        return List.of(new Block.Table(caption, columns, rows, Text.of(sources(tables))));
    }

    /** Every group that one of the tables has, in the order of the longest table. */
    static List<Group> groups(List<FigureTable> tables) {
        List<Group> groups = new ArrayList<>();
        tables.stream()
                .sorted((one, other) -> other.rows().size() - one.rows().size())
                .flatMap(table -> table.rows().stream())
                .map(Figure::group)
                .forEach(group -> {
                    if (group != null && !groups.contains(group)) {
                        groups.add(group);
                    }
                });
        return groups;
    }

    static List<Text> row(Group group, List<FigureTable> tables) {
        List<Text> row = new ArrayList<>();
        row.add(Text.of(group.label()));
        for (FigureTable table : tables) {
            row.add(Text.cell(table.rows().stream()
                    .filter(figure -> group.equals(figure.group()))
                    .findFirst()
                    .orElseGet(() -> nothing(group, table))));
        }
        return row;
    }

    /** A table without a row for the group counted no record of it. */
    private static Figure nothing(Group group, FigureTable table) {
        return Figure.shown(
                table.measure(), table.scope(), group, BigDecimal.ZERO, new Source.Records(0, List.of(), null));
    }

    static List<Text> total(List<FigureTable> tables) {
        return Stream.concat(
                        Stream.of(Text.strong(Wording.of("column.total"))),
                        tables.stream().map(table -> Text.of(table.total())))
                .toList();
    }

    private static String sources(List<FigureTable> tables) {
        List<String> sources = tables.stream()
                .map(table -> Wording.of(
                        "note.source",
                        table.measure().name(),
                        table.total().source().inWords()))
                .toList();
        return Wording.of("note.sources", String.join("; ", sources));
    }
}
