package toex.outcomes.dataimport;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Spreadsheets;

/** Writes why rows can't be loaded as CSV, for whoever puts the file right. It makes a file only where there is a reason to. */
final class RejectedRows implements AutoCloseable {

    private static final List<String> HEADER = List.of("line", "column", "value", "what-would-be-right");
    private static final int FIRST = 50;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path file;
    private final List<Rejection> first = new ArrayList<>();
    private @Nullable CsvWriter csv;
    private long rows;
    private long lastLine = -1;

    RejectedRows(Path file) {
        this.file = file;
    }

    void add(Rejection rejection) {
        if (first.size() < FIRST) {
            first.add(rejection);
        }
        if (rejection.line() != lastLine) {
            rows++;
            lastLine = rejection.line();
        }
        writer().writeRecord(
                        Long.toString(rejection.line()),
                        rejection.column(),
                        Spreadsheets.harmless(rejection.value()),
                        Spreadsheets.harmless(rejection.right()));
    }

    /** How many rows were rejected. One row can have several reasons. */
    long rows() {
        return rows;
    }

    /** The first reasons. */
    List<Rejection> first() {
        return first;
    }

    private CsvWriter writer() {
        CsvWriter known = csv;
        if (known != null) {
            return known;
        }
        try {
            var text = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
            text.write(BYTE_ORDER_MARK);
            CsvWriter made =
                    CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
            made.writeRecord(HEADER);
            csv = made;
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (csv != null) {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
