package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import toex.outcomes.performance.CsvExport;
import toex.outcomes.performance.Export;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.XlsxExport;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.ui.FileLink;

/** Figures of the page as files, which are made when they are asked for. */
class DownloadLinks extends Div {

    private DownloadLinks(Function<String, String> name, Export export, String measure, String region) {
        addClassName("download-links");
        add(
                link(name, export.fileName(measure, region, "csv"), "CSV", "text/csv", () -> CsvExport.write(export)),
                link(
                        name,
                        export.fileName(measure, region, "xlsx"),
                        "XLSX",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> XlsxExport.write(export)));
    }

    /**
     * Of all figures of the page.
     *
     * @param area of the page, in words
     * @param words a component that has the reader's language
     */
    static DownloadLinks ofPage(Screen screen, String area, boolean synthetic, PivotWords table, Component words) {
        return links(
                words.getTranslation("performance.download"),
                kind -> words.getTranslation("performance.download.as", kind),
                ScreenExport.of(screen, area, synthetic, table, words),
                screen.asked().kind().code(),
                screen);
    }

    /** Of the reader's own table alone; likewise. */
    static DownloadLinks ofTable(Screen screen, String area, boolean synthetic, PivotWords table, Component words) {
        Asked asked = screen.asked();
        String measures = asked.table().measures(asked.kind()).stream()
                .map(OutcomeKind::code)
                .collect(Collectors.joining("-"));
        return links(
                words.getTranslation("performance.download.table"),
                kind -> words.getTranslation("performance.download.table.as", kind),
                ScreenExport.table(screen, area, synthetic, table, words),
                "table-" + measures,
                screen);
    }

    private static DownloadLinks links(
            String label, Function<String, String> kinds, Export export, String name, Screen screen) {
        RegionCode region = screen.scope().region();
        DownloadLinks links = new DownloadLinks(kinds, export, name, region == null ? "" : region.value());
        links.addComponentAsFirst(new Span(label));
        return links;
    }

    private static FileLink link(
            Function<String, String> words, String name, String kind, String type, Supplier<byte[]> content) {
        FileLink link = new FileLink(kind, name, type, content);
        link.setAriaLabel(words.apply(kind));
        return link;
    }
}
