package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.shared.Scope;

/**
 * A table as it stands in a report, or what a report's drawings show, as one.
 *
 * @param rows the first cell of each is the row's head
 * @param figures those of its cells, row by row
 */
record Printed(String caption, List<String> heads, List<List<Text>> rows, List<Figure> figures) {

    private Printed(String caption, List<String> heads, List<List<Text>> rows) {
        this(
                caption,
                heads,
                rows,
                rows.stream()
                        .flatMap(List::stream)
                        .flatMap(text -> text.figures().stream())
                        .toList());
    }

    /** Every table of the blocks, and a table for what drawings show that no table does. */
    static List<Printed> of(List<Block> blocks) {
        List<Printed> printed = new ArrayList<>();
        List<FigureTable> drawn = new ArrayList<>();
        collect(blocks, printed, drawn);
        Set<Figure> known = new HashSet<>();
        printed.forEach(table -> known.addAll(table.figures()));
        Map<Drawn, List<FigureTable>> others = new LinkedHashMap<>();
        for (FigureTable table : drawn) {
            List<FigureTable> beside =
                    others.computeIfAbsent(new Drawn(table.dimension(), table.scope()), key -> new ArrayList<>());
            if (!known.containsAll(table.rows()) && !beside.contains(table)) {
                beside.add(table);
            }
        }
        others.values().stream()
                .filter(tables -> !tables.isEmpty())
                .map(Printed::drawn)
                .forEach(printed::add);
        return printed;
    }

    private record Drawn(Dimension dimension, Scope scope) {}

    private static void collect(List<Block> blocks, List<Printed> tables, List<FigureTable> drawn) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Table table ->
                    tables.add(new Printed(
                            table.caption(),
                            table.columns().stream().map(Block.Column::head).toList(),
                            table.rows()));
                case Block.Picture picture
                when picture.drawing().figures().rows().stream().allMatch(row -> row.group() != null) ->
                    drawn.add(picture.drawing().figures());
                case Block.Side side -> side.parts().forEach(part -> collect(part.blocks(), tables, drawn));
                case Block.Band band -> collect(band.blocks(), tables, drawn);
                case Block.Together together -> collect(together.blocks(), tables, drawn);
                default -> {}
            }
        }
    }

    /** A column for each measure. */
    static Printed drawn(List<FigureTable> tables) {
        FigureTable first = tables.getFirst();
        String by = first.dimension().code();
        List<String> heads = Stream.concat(
                        Stream.of(Wording.of("column." + by)),
                        tables.stream()
                                .map(table -> Facts.capital(table.measure().shortName())))
                .toList();
        List<List<Text>> rows = new ArrayList<>(CountTable.groups(tables).stream()
                .map(group -> CountTable.row(group, tables))
                .toList());
        rows.add(CountTable.total(tables));
        return new Printed(Wording.of("drawn.caption", Wording.of("by." + by)), heads, rows);
    }
}
