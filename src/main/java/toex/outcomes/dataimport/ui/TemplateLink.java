package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import toex.outcomes.dataimport.ImportFormat;

/** The link that gives out an empty file with a format's header. */
class TemplateLink extends Anchor {

    TemplateLink(ImportFormat format) {
        String name = format.code() + ".csv";
        byte[] file = format.template();
        setText(getTranslation("dataimport.template." + format.code()));
        setHref(
                DownloadHandler.fromInputStream(
                        event -> new DownloadResponse(new ByteArrayInputStream(file), name, "text/csv", file.length),
                        name),
                AttachmentType.DOWNLOAD);
    }
}
