package toex.outcomes.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import toex.outcomes.drawing.Chart;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Source;
import toex.outcomes.figures.Unit;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;

/** Publications to try the document room with. */
final class Samples {

    static final Instant DATED = Instant.parse("2023-01-31T12:00:00Z");
    static final Measure DISRUPTIONS = new Measure(
            new MeasureCode("disruption"), "disruptions recorded", "Disruptions of crime groups.", Unit.COUNT, "");
    private static final Sheet A4 = new Sheet(Sheet.A4_WIDTH, Sheet.A4_HEIGHT, 88, 62, 78, 62, 10.5, 1, 1, false);

    private Samples() {}

    static Figure figure(long value) {
        return Figure.shown(DISRUPTIONS, Scope.ALL, null, BigDecimal.valueOf(value), source(value));
    }

    static Source source(long records) {
        return new Source.Records(records, List.of(), DATED);
    }

    static FigureTable months(int count) {
        List<Figure> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YearMonth month = YearMonth.of(2021, 1).plusMonths(i);
            Group group = new Group(month.toString(), month.toString());
            rows.add(Figure.shown(DISRUPTIONS, Scope.ALL, group, BigDecimal.valueOf(3 + i % 7), source(3 + i % 7)));
        }
        return new FigureTable(DISRUPTIONS, Dimension.MONTH, Scope.ALL, rows, figure(299));
    }

    static Publication publication(Block... blocks) {
        return publication(A4, blocks);
    }

    static Publication publication(Sheet sheet, Block... blocks) {
        return new Publication(
                "Sample report & <more>",
                "A report to try the pages with",
                "en-GB",
                Marking.OFFICIAL,
                DATED,
                "0123456789abcdef0123456789abcdef",
                "Demonstration data",
                new Publication.Wording("TOEX outcomes", "As at 31 January 2023", "Page {0} of {1}"),
                sheet,
                List.of(blocks));
    }

    static Publication everything() {
        Chart chart = Chart.of(months(25));
        return publication(
                new Block.Cover(
                        "Tackling Organised Exploitation programme",
                        Text.of("The TOEX model uncovered ")
                                .and(Text.figure("£156.3 million"))
                                .and(" a year of harm"),
                        List.of("Outcome summary", "All regions"),
                        List.of(tile(21), tile(15), tile(299)),
                        List.of(Text.of("OFFICIAL"))),
                new Block.Heading(2, Text.of("Contents")),
                new Block.Contents(3),
                new Block.PageBreak(),
                new Block.Heading(2, Text.of("What was achieved")),
                new Block.Paragraph(Block.Tone.LEAD, Text.of(words(40))),
                new Block.FigureTiles(List.of(tile(21), tile(15), tile(299), tile(432), tile(406))),
                new Block.Heading(3, Text.of(chart.title())),
                new Block.Picture(
                        chart, 1, Text.of("Source: ").and(Text.link("the programme", "https://example.org/"))),
                new Block.Heading(3, Text.of("By month")),
                new Block.Table(
                        "Disruptions by month",
                        List.of(new Block.Column("Month", 3, false), new Block.Column("Disruptions", 1, true)),
                        IntStream.range(0, 60)
                                .mapToObj(i -> List.of(Text.of("Month " + i), Text.of(figure(i))))
                                .toList(),
                        Text.of("Source: records")),
                new Block.Heading(2, Text.of("What forces say")),
                new Block.Quote(
                        Text.of("We received a ")
                                .and(Text.underlaid("platinum service"))
                                .and(" from the team"),
                        "West Yorkshire"),
                new Block.Bullets(List.of(Text.of(words(20)), Text.of("Second"))),
                new Block.Steps(steps(), true),
                new Block.Steps(steps(), false),
                new Block.Timeline(steps(), true),
                new Block.Timeline(steps(), false),
                new Block.Rule(),
                new Block.Side(List.of(
                        new Block.Part(1, List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(words(30))))),
                        new Block.Part(1, List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(words(30))))))),
                new Block.Paragraph(Block.Tone.BODY, Text.of(words(400))));
    }

    static Block.Tile tile(long value) {
        return new Block.Tile(
                figure(value), "disruptions recorded", Text.of("up 4 on the year before"), Chart.sparkline(months(25)));
    }

    private static List<Block.Step> steps() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(i -> new Block.Step(Integer.toString(i), "Gateway", Text.of(words(9))))
                .toList();
    }

    static String words(int count) {
        String[] words =
                "every region may ask for support and the team agrees terms with whoever leads the investigation"
                        .split(" ");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(words[i % words.length]).append(i + 1 < count ? " " : ".");
        }
        return text.toString();
    }

    /** A PDF as a program makes it that knows nothing of tags. */
    static byte[] untagged() {
        java.io.ByteArrayOutputStream file = new java.io.ByteArrayOutputStream();
        try (org.openpdf.text.Document document = new org.openpdf.text.Document()) {
            org.openpdf.text.pdf.PdfWriter.getInstance(document, file);
            document.open();
            document.add(new org.openpdf.text.Paragraph("Outcomes"));
        }
        return file.toByteArray();
    }

    /** Leaves the file where a person can look at it. */
    static byte[] kept(String name, byte[] file) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pdf"));
        Files.write(folder.resolve(name), file);
        return file;
    }
}
