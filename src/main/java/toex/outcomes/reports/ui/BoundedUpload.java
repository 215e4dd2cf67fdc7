package toex.outcomes.reports.ui;

import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;

/** Takes a file into memory, and none that is larger than it may be or does not say how large it is. */
class BoundedUpload extends InMemoryUploadHandler {

    private static final long serialVersionUID = 1L;

    private final long largest;

    /** @param largest in bytes */
    BoundedUpload(long largest, Consumer<byte[]> work) {
        super((metadata, bytes) -> work.accept(bytes));
        this.largest = largest;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        if (event.getFileSize() < 0 || event.getFileSize() > largest) {
            event.reject("The file is too large.");
        } else {
            super.handleUploadRequest(event);
        }
    }

    @Override
    public long getFileSizeMax() {
        return largest;
    }

    @Override
    public long getRequestSizeMax() {
        return largest + (1 << 16);
    }
}
