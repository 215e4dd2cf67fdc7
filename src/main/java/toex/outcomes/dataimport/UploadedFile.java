package toex.outcomes.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that somebody sent, kept until its import is done or given up.
 *
 * @param path where it lies
 * @param name as its owner calls it
 */
public record UploadedFile(Path path, String name) {

    /** Where its rejected rows are written, if there are any. */
    public Path rejected() {
        return path.resolveSibling(path.getFileName() + ".rejected");
    }

    /** Removes it and its rejected rows. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
            Files.deleteIfExists(rejected());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
