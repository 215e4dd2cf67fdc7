package toex.outcomes.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Source.ImportReference;
import toex.outcomes.figures.Unit;

/** Where each cell of a report's tables and each mark of its drawings comes from: how many records, of which imports. */
final class CellSources {

    private final Map<ImportReference, Integer> imports = new LinkedHashMap<>();
    private final List<Printed> printed;

    private CellSources(List<Printed> printed) {
        this.printed = printed;
        printed.stream()
                .flatMap(table -> table.figures().stream())
                .flatMap(figure ->
                        figure.source() instanceof Source.Records records ? records.imports().stream() : Stream.of())
                .forEach(file -> imports.putIfAbsent(file, imports.size() + 1));
    }

    /** A table for each table that the report has so far, and the numbered files. */
    static List<Block> of(List<Block> blocks) {
        return new CellSources(Printed.of(blocks)).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Text> same = new ArrayList<>();
        for (Printed table : printed) {
            List<Figure> figures = table.figures();
            if (figures.isEmpty() || table.heads().contains(Wording.of("column.source"))) {
                continue;
            }
            String first = words(figures.getFirst());
            if (figures.stream().allMatch(figure -> words(figure).equals(first))) {
                same.add(Text.of(Wording.of("cells.same", table.caption(), first)));
            } else {
                blocks.add(grid(table));
            }
        }
        if (!same.isEmpty()) {
            blocks.add(new Block.Bullets(same));
        }
        blocks.add(files());
        return blocks;
    }

    private Block grid(Printed table) {
        List<Block.Column> columns = IntStream.range(0, table.heads().size())
                .mapToObj(i -> new Block.Column(table.heads().get(i), i == 0 ? 2.4 : 1.25, i > 0))
                .toList();
        List<List<Text>> rows = table.rows().stream().map(this::row).toList();
        return new Block.Table(Wording.of("cells.caption", table.caption()), columns, rows, Text.EMPTY, true);
    }

    private List<Text> row(List<Text> cells) {
        return IntStream.range(0, cells.size())
                .mapToObj(i -> i == 0 ? cells.get(i) : Text.of(cell(cells.get(i))))
                .toList();
    }

    private String cell(Text cell) {
        return cell.figures().stream().map(this::brief).collect(Collectors.joining("; "));
    }

    /** "12 (1, 3)": twelve records, of the first and the third file. */
    private String brief(Figure figure) {
        return switch (figure.source()) {
            case Source.Records records ->
                records.records() == 0
                        ? "0"
                        : Figure.text(BigDecimal.valueOf(records.records()), Unit.COUNT)
                                + records.imports().stream()
                                        .map(file -> String.valueOf(imports.get(file)))
                                        .collect(Collectors.joining(", ", " (", ")"));
            case Source.Protected _ -> Wording.of("cells.hidden");
            case Source.Published published -> published.inWords();
            case Source.Answered answered -> answered.inWords();
        };
    }

    private static String words(Figure figure) {
        return figure.source() instanceof Source.Records records
                ? records.toString()
                : figure.source().inWords();
    }

    /** The files that brought the records, numbered. */
    private Block files() {
        if (imports.isEmpty()) {
            return new Block.Paragraph(Block.Tone.BODY, Text.of(Wording.of("imports.none")));
        }
        List<Block.Column> columns = List.of(
                new Block.Column(Wording.of("column.number"), 0.35, true),
                new Block.Column(Wording.of("column.file"), 1.8, false),
                new Block.Column(Wording.of("column.loaded"), 1.15, false),
                new Block.Column(Wording.of("column.sha256"), 5.2, false));
        List<List<Text>> rows = imports.entrySet().stream()
                .map(file -> List.of(
                        Text.of(String.valueOf(file.getValue())),
                        Text.of(file.getKey().fileName()),
                        Text.of(Facts.day(file.getKey().loaded())),
                        Text.of(file.getKey().sha256())))
                .toList();
        return new Block.Table(Wording.of("imports.caption"), columns, rows, Text.EMPTY, true);
    }
}
