package toex.outcomes.performance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The file format of outcome records: CSV in UTF-8 with a header. */
final class OutcomeFile {

    private static final List<String> HEADER =
            List.of("reference", "kind", "date", "force", "threat", "strand", "level", "quantity", "operation");

    private OutcomeFile() {}

    /** The same records give the same bytes. */
    static byte[] write(List<OutcomeRecord> records) {
        StringWriter text = new StringWriter();
        // without a buffer of its own there is nothing to flush
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        csv.writeRecord(HEADER);
        records.forEach(record -> csv.writeRecord(
                record.reference(),
                record.kind().code(),
                record.date().toString(),
                record.organisation().value(),
                record.threat(),
                record.strand(),
                record.level(),
                Integer.toString(record.quantity()),
                record.operation()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
