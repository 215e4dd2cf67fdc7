package toex.outcomes.performance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The file formats of outcome records and of supported jobs: CSV in UTF-8 with a header. */
final class OutcomeFile {

    private static final List<String> HEADER =
            List.of("reference", "kind", "date", "force", "threat", "strand", "level", "quantity", "operation");

    private OutcomeFile() {}

    /** The same records give the same bytes. */
    static byte[] write(List<OutcomeRecord> records) {
        return csv(
                HEADER,
                records.stream()
                        .map(record -> List.of(
                                record.reference(),
                                record.kind().code(),
                                record.date().toString(),
                                record.organisation().value(),
                                record.threat(),
                                record.strand(),
                                record.level(),
                                Integer.toString(record.quantity()),
                                record.operation())));
    }

    /** Supported jobs with their stages. The same jobs give the same bytes. */
    static byte[] writeJobs(List<StagedJob> jobs) {
        Stream<String> stages = Arrays.stream(Stage.values()).map(Stage::code);
        List<String> header = Stream.of(Stream.of("reference", "force"), stages, Stream.of("threat", "operation"))
                .flatMap(part -> part)
                .toList();
        return csv(header, jobs.stream().map(OutcomeFile::values));
    }

    private static List<String> values(StagedJob job) {
        Stream<String> days = Arrays.stream(Stage.values())
                .map(stage -> job.days().containsKey(stage)
                        ? String.valueOf(job.days().get(stage))
                        : "");
        return Stream.of(
                        Stream.of(job.reference(), job.organisation().value()),
                        days,
                        Stream.of(job.threat(), job.operation()))
                .flatMap(part -> part)
                .toList();
    }

    private static byte[] csv(List<String> header, Stream<List<String>> rows) {
        StringWriter text = new StringWriter();
        // without a buffer of its own there is nothing to flush
        CsvWriter csv = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.LF)
                .build(text);
        csv.writeRecord(header);
        rows.forEach(csv::writeRecord);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
