package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import toex.outcomes.performance.CsvExport;
import toex.outcomes.performance.Export;
import toex.outcomes.performance.XlsxExport;

/** What the page shows, as files, which are made when they are asked for. */
class DownloadLinks extends Div {

    /** @param measure the code of the measure that is broken down; {@code region} that of the region, empty for all */
    DownloadLinks(Export export, String measure, String region) {
        addClassName("download-links");
        add(
                new Span(getTranslation("performance.download")),
                link(export.fileName(measure, region, "csv"), "CSV", "text/csv", () -> CsvExport.write(export)),
                link(
                        export.fileName(measure, region, "xlsx"),
                        "XLSX",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        () -> XlsxExport.write(export)));
    }

    private Anchor link(String name, String kind, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor();
        link.setText(kind);
        link.setAriaLabel(getTranslation("performance.download.as", kind));
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
