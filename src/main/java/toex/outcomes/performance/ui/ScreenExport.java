package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.Export;
import toex.outcomes.performance.Export.Entry;
import toex.outcomes.performance.Pipeline;

/** Puts what the Performance view shows in the order in which it shows it, with its headings, for files. */
final class ScreenExport {

    private final Screen screen;
    private final Component words;

    /** @param words a component that has the reader's language */
    private ScreenExport(Screen screen, Component words) {
        this.screen = screen;
        this.words = words;
    }

    /** Everything on the screen. */
    static Export of(Screen screen, String area, boolean synthetic, PivotWords table, Component words) {
        ScreenExport export = new ScreenExport(screen, words);
        return export.of(
                area,
                synthetic,
                Stream.of(export.counts(), export.breakdowns(), export.pivot(table), export.stages(), export.side())
                        .flatMap(part -> part));
    }

    /** The reader's own table alone. */
    static Export table(Screen screen, String area, boolean synthetic, PivotWords table, Component words) {
        ScreenExport export = new ScreenExport(screen, words);
        return export.of(area, synthetic, export.pivot(table));
    }

    private Export of(String area, boolean synthetic, Stream<Entry> entries) {
        List<String> statements = new ArrayList<>();
        if (synthetic) {
            statements.add(words.getTranslation("performance.download.synthetic"));
        }
        statements.add(words.getTranslation("performance.download.statement"));
        return new Export(
                words.getTranslation("performance.download.title"),
                area,
                screen.scope().period(),
                statements,
                entries.toList(),
                screen.choices());
    }

    private Stream<Entry> counts() {
        String five = words.getTranslation("performance.five");
        return screen.headlines().stream()
                .flatMap(headline -> Stream.concat(
                        Export.of(five, headline.figure()),
                        headline.change().stream()
                                .flatMap(change -> Stream.of(change.latest(), change.before()))
                                .flatMap(figure ->
                                        Export.of(words.getTranslation("performance.download.change"), figure))));
    }

    private Stream<Entry> breakdowns() {
        return Stream.concat(
                Export.of(by(Dimension.MONTH), total(), screen.chosen().months()),
                screen.tables().entrySet().stream()
                        .flatMap(table -> Export.of(by(table.getKey()), total(), table.getValue())));
    }

    private Stream<Entry> pivot(PivotWords table) {
        return screen.choices().stream().flatMap(choice -> Export.of(table.heading(), total(), choice));
    }

    private Stream<Entry> stages() {
        return screen.pipeline().stages().stream().flatMap(this::stage);
    }

    private Stream<Entry> stage(Pipeline.AtStage at) {
        String heading = by(Dimension.STAGE);
        return Stream.of(
                        Export.of(heading, at.reached()),
                        Export.of(heading, at.standing()),
                        Export.of(heading, at.median()),
                        Export.of(by(Dimension.STAGE) + " " + by(Dimension.QUARTER), total(), at.quarters())
                                .filter(entry -> !entry.row().equals(total()))
                                .map(entry ->
                                        new Entry(entry.table(), at.stage().label(), entry.row(), entry.figure())))
                .flatMap(part -> part);
    }

    private Stream<Entry> side() {
        String heading = words.getTranslation("performance.side");
        return screen.side().stream()
                .flatMap(side -> Stream.concat(
                        Stream.concat(
                                side.totals().stream().flatMap(figure -> Export.of(heading, figure)),
                                Export.of(heading + ", " + by(Dimension.MONTH), total(), side.months())),
                        side.tables().entrySet().stream()
                                .flatMap(table ->
                                        Export.of(heading + ", " + by(table.getKey()), total(), table.getValue()))));
    }

    private String by(Dimension dimension) {
        return words.getTranslation("drawing.by." + dimension.code());
    }

    private String total() {
        return words.getTranslation("figures.total");
    }
}
