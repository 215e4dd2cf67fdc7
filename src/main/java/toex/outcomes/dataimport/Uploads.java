package toex.outcomes.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where files that were sent lie while they are worked on: in the data folder, never in one that others can read. */
@Component
public class Uploads {

    private final Path folder;

    Uploads(@Value("${portal.data}") Path data) {
        folder = data.resolve("uploads");
    }

    /** A new empty file, readable by nobody else. */
    public Path newFile() {
        try {
            Files.createDirectories(folder);
            return Files.createTempFile(folder, "upload", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
