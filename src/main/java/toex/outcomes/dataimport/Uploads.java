package toex.outcomes.dataimport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where files that were sent lie while they are worked on: in the data folder, never in one that others can read. */
@Component
public class Uploads {

    /** Nothing takes as long: what is older is of use to nobody. Another process may be at work on what is younger. */
    private static final Duration AT_WORK = Duration.ofDays(1);

    private final Path folder;

    Uploads(@Value("${portal.data}") Path data, Clock clock) {
        folder = data.resolve("uploads");
        tidy(clock.instant().minus(AT_WORK));
    }

    /** Removes what a portal left that was killed, or whose sender went away half-way. */
    private void tidy(Instant before) {
        try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            for (Path file : files.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
