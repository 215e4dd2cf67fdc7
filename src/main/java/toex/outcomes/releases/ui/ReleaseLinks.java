package toex.outcomes.releases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import toex.outcomes.releases.ReleaseFile;
import toex.outcomes.releases.ReleaseSet;

/** The tables as files. */
class ReleaseLinks extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param set made when a file is asked for */
    ReleaseLinks(String fileName, Supplier<ReleaseSet> set) {
        addClassName("release-links");
        add(link(getTranslation("releases.csv"), fileName + ".csv", "text/csv", () -> ReleaseFile.csv(set.get())));
        add(link(getTranslation("releases.xlsx"), fileName + ".xlsx", XLSX, () -> ReleaseFile.xlsx(set.get())));
    }

    private static Anchor link(String text, String name, String type, Supplier<byte[]> content) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(
                        event -> {
                            byte[] file = content.get();
                            return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                        },
                        name),
                AttachmentType.DOWNLOAD,
                text);
        link.addClassName("action");
        return link;
    }
}
