package toex.outcomes.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.drawing.Chart;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.performance.Change;
import toex.outcomes.performance.Headline;

/** What the records count: the five figures, their charts and their tables. */
final class OutcomeParts {

    /** As many as one page can hold. */
    private static final int MOST_BARS = 45;

    private OutcomeParts() {}

    static Map<String, Parts.Maker> makers() {
        return Map.of(
                "headlines", OutcomeParts::headlines,
                "chart", OutcomeParts::chart,
                "table", (part, report) -> table(dimension(part, report.snapshot()), report));
    }

    /** In full, or {@code compact} for a single sheet. */
    private static List<Block> headlines(Template.Part part, Composer report) {
        boolean compact = part.setting("value", "").equals("compact");
        Snapshot snapshot = report.snapshot();
        List<Block> blocks = new ArrayList<>();
        if (snapshot.headlines().isEmpty()) {
            return blocks;
        }
        if (snapshot.isEmpty()) {
            blocks.add(nothing(report));
        }
        List<Block.Tile> tiles = snapshot.headlines().stream()
                .map(headline -> tile(headline, compact))
                .toList();
        blocks.add(new Block.FigureTiles(tiles, compact));
        if (!compact) {
            incomplete(snapshot).ifPresent(words -> blocks.add(new Block.Paragraph(Block.Tone.NOTE, Text.of(words))));
        }
        return blocks;
    }

    /** Who has not reported what of the counts. */
    static Optional<String> incomplete(Snapshot snapshot) {
        return snapshot.counts().stream()
                .map(figure -> figure.source().incomplete())
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static Block nothing(Composer report) {
        Facts facts = report.facts();
        String words = report.snapshot().asOf().isEmpty()
                ? Wording.of("empty.all")
                : Wording.of("empty", facts.period(), facts.region());
        return new Block.Paragraph(Block.Tone.STRONG, Text.of(words));
    }

    private static Block.Tile tile(Headline headline, boolean compact) {
        Figure figure = headline.figure();
        boolean trend = headline.months().rows().size() > 2 && figure.drawn() > 0;
        return new Block.Tile(
                figure,
                figure.measure().name(),
                headline.change()
                        .map(change -> Text.of(change(change, figure, compact)))
                        .orElse(Text.EMPTY),
                trend ? Chart.sparkline(headline.months()) : null);
    }

    /** "127 more than in the 12 months before", with the span named where it is not that of the figure. */
    private static String change(Change change, Figure figure, boolean compact) {
        int months = change.latest().scope().period().lengthInMonths();
        boolean whole = change.latest().scope().period().equals(figure.scope().period());
        boolean yearBefore = !change.before()
                .scope()
                .period()
                .equals(change.latest().scope().period().preceding());
        return Wording.of(
                compact
                        ? (yearBefore ? "change.year.short" : "change.short")
                        : yearBefore ? "change.year" : whole ? "change" : "change.latest",
                Math.abs(change.difference()),
                Long.signum(change.difference()),
                months,
                change.latest().text());
    }

    /** A chart under its finding; nothing where the period has no records. */
    private static List<Block> chart(Template.Part part, Composer report) {
        MeasureCode measure = new MeasureCode(part.setting("measure"));
        return report.snapshot()
                .table(measure, dimension(part, report.snapshot()))
                .filter(table -> table.total().drawn() > 0)
                .map(table -> chart(table, report))
                .orElse(List.of());
    }

    private static List<Block> chart(FigureTable table, Composer report) {
        if (!table.dimension().isTime() && table.rows().size() > MOST_BARS) {
            String words = Wording.of(
                    "chart.too-many",
                    Facts.capital(table.measure().name()),
                    Wording.of("by." + table.dimension().code()),
                    table.rows().size());
            return List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(words)));
        }
        Chart chart = Chart.of(table);
        return List.of(
                new Block.Heading(3, Text.of(Facts.capital(chart.title()))),
                new Block.Picture(chart, 1, note(table, report)));
    }

    static Text note(FigureTable table, Composer report) {
        return Text.of(Wording.of(
                "note.records",
                Facts.capital(table.measure().name()),
                Wording.of("by." + table.dimension().code()),
                report.facts().period(table.total()),
                report.facts().region(),
                table.total().source().inWords()));
    }

    /** Places are regions for the whole programme, and forces within one region. */
    static Dimension dimension(Template.Part part, Snapshot snapshot) {
        String by = part.setting("by");
        if (by.equals("place")) {
            return snapshot.region().isPresent() ? Dimension.FORCE : Dimension.REGION;
        }
        return Dimension.valueOf(by.toUpperCase(Locale.ROOT));
    }

    /** All five counts in one table, a row for each group. */
    private static List<Block> table(Dimension by, Composer report) {
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
