package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import toex.outcomes.dataimport.ImportFormat;

/** The links that give out a format's template: as CSV with the header alone, and as XLSX with everything explained. */
class TemplateLinks extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    TemplateLinks(ImportFormat format, FormatWords words) {
        addClassName("import-links");
        add(
                link(
                        getTranslation("dataimport.template." + format.code() + ".csv"),
                        format.code() + ".csv",
                        "text/csv",
                        format::template),
                link(
                        getTranslation("dataimport.template." + format.code() + ".xlsx"),
                        format.code() + ".xlsx",
                        XLSX,
                        () -> words.workbook(format).bytes()));
    }

    private static Anchor link(String text, String name, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor();
        link.setText(text);
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
