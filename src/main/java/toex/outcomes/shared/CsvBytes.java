package toex.outcomes.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** Rows as the bytes of a CSV file in UTF-8. The same rows give the same bytes. */
public final class CsvBytes {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int FIRST_ROOM = 4096;

    private CsvBytes() {}

    /** For programs: lines end as on Unix, and cells stand as they are. */
    public static byte[] of(List<String> header, Stream<? extends List<String>> rows) {
        return write("", LineDelimiter.LF, header, rows);
    }

    /** For people's spreadsheets: with the mark that tells the encoding, and no cell of a row begins a formula. */
    public static byte[] forSpreadsheets(List<String> header, Stream<? extends List<String>> rows) {
        return write(
                BYTE_ORDER_MARK,
                LineDelimiter.CRLF,
                header,
                rows.map(row -> row.stream().map(Spreadsheets::harmless).toList()));
    }

    private static byte[] write(
            String mark, LineDelimiter end, List<String> header, Stream<? extends List<String>> rows) {
        Utf8Writer file = new Utf8Writer(FIRST_ROOM);
        file.write(mark);
        try (CsvWriter csv =
                CsvWriter.builder().bufferSize(0).lineDelimiter(end).build(file)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.bytes();
    }
}
