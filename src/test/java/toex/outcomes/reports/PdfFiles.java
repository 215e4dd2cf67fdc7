package toex.outcomes.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Keeps what tests made where a person can look at it. */
final class PdfFiles {

    private PdfFiles() {}

    static void keep(Report report) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/pdf"));
        Files.write(folder.resolve(report.fileName()), report.file());
    }
}
