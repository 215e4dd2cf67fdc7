package toex.outcomes.reports;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import toex.outcomes.document.Block;
import toex.outcomes.document.Text;
import toex.outcomes.evaluation.Impact;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.Source;

/** Where the figures come from and what they count: no number without its source. */
final class SourceParts {

    private SourceParts() {}

    static Map<String, Parts.Maker> makers() {
        return Map.of(
                "figures",
                        (part, report) -> Stream.concat(Stream.of(figures(part, report)), notes(report.snapshot()))
                                .toList(),
                "definitions", (part, report) -> definitions(part, report.snapshot()),
                "poster-sources", (part, report) -> List.of(posterSources(report)),
                "cell-sources", (part, report) -> CellSources.of(report.made()),
                "imports", (part, report) -> imports(report.snapshot()),
                "fingerprint", (part, report) -> fingerprint(report),
                "marking",
                        (part, report) -> List.of(new Block.Paragraph(
                                Block.Tone.BODY,
                                Text.of(Wording.of("marking", report.marking().text())))));
    }

    /** Of the data and, in an edition, where to check that the file is as it was issued. */
    private static List<Block> fingerprint(Composer report) {
        Text data = Text.of(Wording.of("fingerprint", report.fingerprint()));
        return List.of(new Block.Paragraph(
                Block.Tone.NOTE,
                report.seal()
                        .map(seal -> data.and(" ")
                                .and(Wording.of("fingerprint.verify"))
                                .and(" ")
                                .and(Text.link(seal.address(), seal.address())))
                        .orElse(data)));
    }

    /** A figure under a name that tells it from all others: one stage saves days, and so does the next. */
    private record Named(String name, Figure figure) {

        static Named of(Figure figure) {
            return new Named(Facts.capital(figure.measure().name()), figure);
        }

        static Stream<Named> of(Impact impact) {
            return Stream.of(impact.speed(), impact.time(), impact.money(), impact.unitMoney())
                    .flatMap(Stream::ofNullable)
                    .map(figure -> new Named(
                            Wording.of(
                                    "figure.stage",
                                    impact.name(),
                                    figure.measure().name()),
                            figure));
        }
    }

    private static List<Named> all(Snapshot snapshot) {
        Stream<Named> headline = snapshot.benefit().stream()
                .flatMap(both -> Stream.of(both.total(), both.cashable()).map(Named::of));
        Stream<Named> stages = snapshot.impacts().stream().flatMap(Named::of);
        Stream<Named> counts = snapshot.counts().stream().map(Named::of);
        return Stream.of(headline, stages, counts).flatMap(each -> each).toList();
    }

    /** All figures, or only those of the {@code evaluation} or of the {@code records}. */
    private static Stream<Named> chosen(Template.Part part, Snapshot snapshot) {
        String which = part.setting("value", "");
        return all(snapshot).stream()
                .filter(named -> which.isEmpty()
                        || which.equals("evaluation") == named.figure().source() instanceof Source.Published);
    }

    /** Each figure with its value, unit, period, region and source. */
    private static Block figures(Template.Part part, Composer report) {
        List<Block.Column> columns = List.of(
                new Block.Column(Wording.of("column.figure"), 2.7, false),
                new Block.Column(Wording.of("column.value"), 1.6, true),
                new Block.Column(Wording.of("column.unit-of"), 1.3, false),
                new Block.Column(Wording.of("column.about"), 2.3, false),
                new Block.Column(Wording.of("column.source"), 2.8, false));
        List<List<Text>> rows = chosen(part, report.snapshot())
                .map(named -> row(named, report.facts()))
                .toList();
        return new Block.Table(Wording.of("figures.caption"), columns, rows, Text.EMPTY, true);
    }

    /** What analysts say about the counts, each once. */
    private static Stream<Block> notes(Snapshot snapshot) {
        return snapshot.headlines().stream()
                .flatMap(headline -> headline.notes().stream())
                .distinct()
                .map(note -> new Block.Paragraph(
                        Block.Tone.NOTE,
                        Text.of(Wording.of(
                                note.period().isAll() ? "analyst-note" : "analyst-note.on",
                                note.words(),
                                note.author(),
                                note.period().inWords()))));
    }

    private static List<Text> row(Named named, Facts facts) {
        Figure figure = named.figure();
        return List.of(
                Text.of(named.name()),
                Text.of(figure),
                Text.of(figure.measure().unit().label()),
                Text.of(Facts.capital(facts.period(figure)) + ", " + facts.about(figure)),
                Text.of(figure.source().inWords()));
    }

    private static List<Block> definitions(Template.Part part, Snapshot snapshot) {
        List<Block.Column> columns = List.of(
                new Block.Column(Wording.of("column.figure"), 2, false),
                new Block.Column(Wording.of("column.definition"), 4, false),
                new Block.Column(Wording.of("column.caveat"), 3, false));
        List<List<Text>> rows =
                chosen(part, snapshot).map(SourceParts::definition).toList();
        return List.of(new Block.Table(Wording.of("definitions.caption"), columns, rows, Text.EMPTY, true));
    }

    private static List<Text> definition(Named named) {
        Measure measure = named.figure().measure();
        return List.of(
                Text.of(named.name()),
                Text.of(measure.definition()),
                Text.of(measure.caveat().isEmpty() ? "–" : measure.caveat()));
    }

    /** In one sentence, for a single sheet. */
    private static Block posterSources(Composer report) {
        String published = report.snapshot().publishedFigures().stream()
                .map(figure -> figure.source().inWords())
                .distinct()
                .collect(Collectors.joining("; "));
        Facts facts = report.facts();
        String words = published.isEmpty()
                ? Wording.of("poster.sources.counts", facts.period(), facts.region(), facts.asOf())
                : Wording.of("poster.sources", published, facts.period(), facts.region(), facts.asOf());
        String incomplete =
                OutcomeParts.incomplete(report.snapshot()).map(gap -> " " + gap).orElse("");
        return new Block.Paragraph(Block.Tone.NOTE, Text.of(words + incomplete));
    }

    /** The files that brought the records. */
    private static List<Block> imports(Snapshot snapshot) {
        List<List<Text>> rows = snapshot.counts().stream()
                .map(Figure::source)
                .flatMap(source -> source instanceof Source.Records records ? records.imports().stream() : Stream.of())
                .distinct()
                .map(file ->
                        List.of(Text.of(file.fileName()), Text.of(Facts.day(file.loaded())), Text.of(file.sha256())))
                .toList();
        if (rows.isEmpty()) {
            return List.of(new Block.Paragraph(Block.Tone.BODY, Text.of(Wording.of("imports.none"))));
        }
        List<Block.Column> columns = List.of(
                new Block.Column(Wording.of("column.file"), 2, false),
                new Block.Column(Wording.of("column.loaded"), 1.2, false),
                new Block.Column(Wording.of("column.sha256"), 4, false));
        return List.of(new Block.Table(Wording.of("imports.caption"), columns, rows, Text.EMPTY));
    }
}
