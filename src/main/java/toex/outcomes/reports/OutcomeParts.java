package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.drawing.Chart;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.MeasureCode;
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
                "table", (part, report) -> CountTable.of(dimension(part, report.snapshot()), report));
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
}
