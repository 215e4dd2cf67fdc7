package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.drawing.Chart;
import toex.outcomes.evaluation.Benefit;
import toex.outcomes.evaluation.Impact;
import toex.outcomes.figures.Figure;

/** The evaluation: what the model uncovered, and how much faster it made the work. Its figures are national. */
final class BenefitParts {

    private BenefitParts() {}

    static Map<String, Parts.Maker> makers() {
        return Map.of(
                "cover", (part, report) -> List.of(cover(report)),
                "claim", (part, report) -> List.of(new Block.Heading(1, wholeClaim(report.snapshot()))),
                "benefit-heading", (part, report) -> benefitHeading(report.snapshot()),
                "benefit-chart", (part, report) -> benefitChart(report),
                "national", (part, report) -> national(report.snapshot()),
                "impact-heading", (part, report) -> impactHeading(report.snapshot()),
                "impacts", (part, report) -> impacts(report),
                "impact-table", (part, report) -> impactTable(report.snapshot()),
                "impact-columns", (part, report) -> impactColumns(report.snapshot()));
    }

    private static Block cover(Composer report) {
        Snapshot snapshot = report.snapshot();
        List<Block.Tile> tiles = snapshot.headlines().stream()
                .map(headline -> tile(headline.figure()))
                .toList();
        List<Text> details = new ArrayList<>();
        if (snapshot.benefit().isPresent()) {
            Figure total = snapshot.benefit().get().total();
            details.add(Text.of(Wording.of("cover.claim-source", total.source().inWords())));
        }
        details.add(Text.of(Wording.of("cover.records", report.facts().asOf())));
        details.add(Text.of(Wording.of("management-information")));
        List<String> title = List.of(report.name(), report.facts().scope());
        return new Block.Cover(Wording.of("programme"), claim(snapshot), title, tiles, details);
    }

    /** What the evaluation found or, without one, what the records count. */
    private static Text claim(Snapshot snapshot) {
        return snapshot.benefit()
                .map(benefit -> Wording.text("claim", benefit.total()))
                .orElseGet(() -> counted(snapshot));
    }

    /** With the cashable part, where nothing else on the sheet says it. */
    private static Text wholeClaim(Snapshot snapshot) {
        return snapshot.benefit()
                .map(benefit -> Wording.text("claim.whole", benefit.total(), benefit.cashable()))
                .orElseGet(() -> counted(snapshot));
    }

    private static Text counted(Snapshot snapshot) {
        Optional<Figure> disruptions = snapshot.counts().stream()
                .filter(figure -> figure.measure().code().equals(SnapshotService.DISRUPTION))
                .findFirst();
        return disruptions
                .map(figure ->
                        Wording.text("claim.counted", figure, figure.measure().name()))
                .orElse(Text.of(Wording.of("programme")));
    }

    private static List<Block> benefitHeading(Snapshot snapshot) {
        Text words = snapshot.benefit()
                .map(benefit -> Wording.text("heading.benefit", benefit.total()))
                .orElse(Text.of(Wording.of("heading.benefit.none")));
        return List.of(new Block.Heading(2, words));
    }

    private static List<Block> benefitChart(Composer report) {
        Optional<Benefit> benefit = report.snapshot().benefit();
        if (benefit.isEmpty()) {
            return List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(Wording.of("benefit.none"))));
        }
        Figure total = benefit.get().total();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Picture(
                Chart.split(benefit.get().cashable(), total),
                1,
                Text.of(Wording.of("note.published", total.source().inWords(), nationalIn(report.snapshot())))));
        blocks.add(new Block.Paragraph(
                Block.Tone.BODY,
                Wording.text("benefit.text", total, benefit.get().cashable())));
        blocks.add(new Block.Paragraph(
                Block.Tone.BODY,
                Text.of(total.measure().definition() + " " + total.measure().caveat())));
        return blocks;
    }

    /** Said where a region was chosen: these figures are not that region's. */
    static String nationalIn(Snapshot snapshot) {
        return snapshot.region()
                .map(region -> " " + Wording.of("note.national", region.name()))
                .orElse("");
    }

    private static List<Block> national(Snapshot snapshot) {
        return snapshot.region().isPresent() && snapshot.benefit().isPresent()
                ? List.of(new Block.Paragraph(
                        Block.Tone.NOTE, Text.of(nationalIn(snapshot).strip())))
                : List.of();
    }

    private static List<Block> impactHeading(Snapshot snapshot) {
        boolean faster = !snapshot.impacts().isEmpty()
                && snapshot.impacts().stream().allMatch(impact -> impact.speed().drawn() > 1);
        return List.of(new Block.Heading(2, Text.of(Wording.of(faster ? "heading.impact" : "heading.impact.neutral"))));
    }

    private static List<Block> impacts(Composer report) {
        List<Block> blocks = new ArrayList<>();
        for (Impact impact : report.snapshot().impacts()) {
            Figure each = impact.unitMoney();
            blocks.add(new Block.Heading(3, Text.of(impact.name())));
            blocks.add(new Block.Side(List.of(
                    new Block.Part(5, List.of(new Block.FigureTiles(List.of(speed(impact))))),
                    new Block.Part(3, List.of(new Block.FigureTiles(List.of(tile(impact.time()))))),
                    new Block.Part(3, List.of(new Block.FigureTiles(List.of(money(impact.money(), each))))))));
        }
        if (blocks.isEmpty()) {
            return List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(Wording.of("benefit.none"))));
        }
        String source = report.snapshot().impacts().getFirst().speed().source().inWords();
        blocks.add(new Block.Paragraph(
                Block.Tone.NOTE, Text.of(Wording.of("note.published", source, nationalIn(report.snapshot())))));
        return blocks;
    }

    /** The same as a table, which can be read across and copied. */
    private static List<Block> impactTable(Snapshot snapshot) {
        List<Block.Column> columns = List.of(
                new Block.Column(Wording.of("column.stage"), 2, false),
                new Block.Column(Wording.of("column.speed"), 2, false),
                new Block.Column(Wording.of("column.time"), 2, false),
                new Block.Column(Wording.of("column.money"), 2.4, false));
        List<List<Text>> rows = snapshot.impacts().stream()
                .map(impact ->
                        List.of(Text.of(impact.name()), words(impact.speed()), words(impact.time()), money(impact)))
                .toList();
        return List.of(new Block.Table(Wording.of("impact.caption"), columns, rows, Text.EMPTY));
    }

    /** Each stage in a column of its own, for a single sheet. */
    private static List<Block> impactColumns(Snapshot snapshot) {
        List<Block.Part> columns = snapshot.impacts().stream()
                .map(impact -> new Block.Part(
                        1,
                        List.of(
                                new Block.FigureTiles(List.of(speed(impact))),
                                new Block.Paragraph(
                                        Block.Tone.LINE,
                                        words(impact.time()).and("; ").and(money(impact))))))
                .toList();
        return columns.isEmpty() ? List.of() : List.of(new Block.Side(columns));
    }

    private static Text money(Impact impact) {
        Figure each = impact.unitMoney();
        return each == null
                ? words(impact.money())
                : words(impact.money()).and(" (").and(words(each)).and(")");
    }

    private static Block.Tile speed(Impact impact) {
        Figure speed = impact.speed();
        return new Block.Tile(speed, speed.measure().name(), Text.EMPTY, Chart.paired(speed));
    }

    private static Block.Tile money(Figure money, @Nullable Figure each) {
        return new Block.Tile(money, money.measure().name(), each == null ? Text.EMPTY : words(each), null);
    }

    /** "£43,938 saved for each threat". */
    static Text words(Figure figure) {
        return Text.of(figure).and(" ").and(figure.measure().name());
    }

    static Block.Tile tile(Figure figure) {
        return new Block.Tile(figure, figure.measure().name(), Text.EMPTY, null);
    }
}
