package toex.outcomes.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;

/** A link by which a reader keeps a file. The file is made when it is asked for. */
public class FileLink extends Anchor {

    /**
     * @param name of the file, with its ending
     * @param type of its content: {@code text/csv}
     */
    public FileLink(String text, String name, String type, Supplier<byte[]> content) {
        super(file(name, type, content), AttachmentType.DOWNLOAD, text);
    }

    /** What hands such a file out, for links that do more than that. */
    public static InputStreamDownloadHandler file(String name, String type, Supplier<byte[]> content) {
        return DownloadHandler.fromInputStream(
                event -> {
                    byte[] file = content.get();
                    return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
                },
                name);
    }
}
