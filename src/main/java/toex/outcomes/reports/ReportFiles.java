package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toex.outcomes.document.Attachment;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.figures.Figure;
import toex.outcomes.performance.CsvExport;
import toex.outcomes.performance.Export;
import toex.outcomes.performance.Export.Entry;
import toex.outcomes.shared.CsvBytes;

/** The data of a report as files: the snapshot, a CSV for each of its tables, and one for its figures in large type. */
final class ReportFiles {

    private static final String CSV = "text/csv";
    private static final int LONGEST_NAME = 48;

    private final Facts facts;
    private final List<Printed> printed;
    private final List<Figure> tiles;

    ReportFiles(Facts facts, List<Block> blocks) {
        this.facts = facts;
        this.printed = withoutSources(Printed.of(blocks));
        this.tiles = tiles(blocks).distinct().toList();
    }

    /** Without the tables that say where each cell of another one comes from: their files say it themselves. */
    private static List<Printed> withoutSources(List<Printed> tables) {
        Set<String> captions = tables.stream()
                .map(table -> Wording.of("cells.caption", table.caption()))
                .collect(Collectors.toSet());
        return tables.stream()
                .filter(table -> !captions.contains(table.caption()))
                .toList();
    }

    /** What goes into the PDF. */
    List<Attachment> attachments(FrozenSnapshot frozen) {
        List<Attachment> files = new ArrayList<>();
        files.add(frozen.file());
        if (!tiles.isEmpty()) {
            String heading = Wording.of("attached.figures");
            files.add(data("headline-figures.csv", heading, CsvExport.write(export(heading, large(heading)))));
        }
        for (int i = 0; i < printed.size(); i++) {
            Printed table = printed.get(i);
            files.add(data(name(i + 1, table), Wording.of("attached.table", table.caption()), csv(table)));
        }
        return files;
    }

    /** All figures, those in large type first, then table by table. */
    Export export(String title) {
        return export(
                title,
                Stream.concat(
                        large(Wording.of("attached.figures")), printed.stream().flatMap(ReportFiles::entries)));
    }

    private Stream<Entry> large(String heading) {
        return tiles.stream()
                .map(figure -> new Entry(heading, Facts.capital(figure.measure().name()), "", figure));
    }

    private static Attachment data(String name, String description, byte[] content) {
        return Attachment.of(name, CSV, Attachment.Relation.DATA, description, content);
    }

    private Export export(String title, Stream<Entry> entries) {
        String statement = Wording.of("management-information");
        return new Export(
                title,
                Facts.capital(facts.region()),
                facts.snapshot().period(),
                facts.snapshot().demonstration()
                        ? List.of(Wording.of("demonstration.text"), statement)
                        : List.of(statement),
                entries.toList(),
                List.of());
    }

    private byte[] csv(Printed table) {
        return table.figures().isEmpty() ? words(table) : CsvExport.write(export(table.caption(), entries(table)));
    }

    private static Stream<Entry> entries(Printed table) {
        return table.rows().stream().flatMap(row -> entries(table, row));
    }

    private static Stream<Entry> entries(Printed table, List<Text> row) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 1; i < row.size(); i++) {
            for (Figure figure : row.get(i).figures()) {
                entries.add(new Entry(
                        table.caption(), row.getFirst().words(), table.heads().get(i), figure));
            }
        }
        return entries.stream();
    }

    /** A table that holds no figures, as it stands. */
    private static byte[] words(Printed table) {
        return CsvBytes.forSpreadsheets(
                table.heads(),
                table.rows().stream().map(row -> row.stream().map(Text::words).toList()));
    }

    private static String name(int number, Printed table) {
        return "table-%02d-%s.csv".formatted(number, slug(table.caption()));
    }

    /** Words for a file's name. */
    static String slug(String caption) {
        String words = caption.toLowerCase(Locale.UK).replaceAll("[^a-z0-9]+", "-");
        String brief = words.length() > LONGEST_NAME ? words.substring(0, LONGEST_NAME) : words;
        return brief.replaceAll("^-+|-+$", "");
    }

    private static Stream<Figure> tiles(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Cover cover -> cover.tiles().stream().map(Block.Tile::figure);
            case Block.FigureTiles tiles -> tiles.tiles().stream().map(Block.Tile::figure);
            case Block.Side side -> side.parts().stream().flatMap(part -> tiles(part.blocks()));
            case Block.Band band -> tiles(band.blocks());
            case Block.Together together -> tiles(together.blocks());
            default -> Stream.of();
        });
    }
}
