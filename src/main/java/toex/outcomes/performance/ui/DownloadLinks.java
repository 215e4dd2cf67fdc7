package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import java.util.function.Supplier;
import toex.outcomes.performance.CsvExport;
import toex.outcomes.performance.Export;
import toex.outcomes.performance.XlsxExport;

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
     * @param measure the code of the measure that is broken down; {@code region} that of the region, empty for all
     */
    static DownloadLinks ofPage(Component words, Export export, String measure, String region) {
        DownloadLinks links = new DownloadLinks(
                kind -> words.getTranslation("performance.download.as", kind), export, measure, region);
        links.addComponentAsFirst(new Span(words.getTranslation("performance.download")));
        return links;
    }

    /** Of the reader's own table alone; likewise. */
    static DownloadLinks ofTable(Component words, Export export, String measures, String region) {
        DownloadLinks links = new DownloadLinks(
                kind -> words.getTranslation("performance.download.table.as", kind), export, measures, region);
        links.addComponentAsFirst(new Span(words.getTranslation("performance.download.table")));
        return links;
    }

    private static Anchor link(
            Function<String, String> words, String name, String kind, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor();
        link.setText(kind);
        link.setAriaLabel(words.apply(kind));
        link.setHref(
                DownloadHandler.fromInputStream(
                        event -> {
                            byte[] file = content.get();
                            return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                        },
                        name),
                AttachmentType.DOWNLOAD);
        return link;
    }
}
