package toex.outcomes.performance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import toex.outcomes.shared.CsvBytes;

/** The file formats of outcome records and of supported jobs: CSV in UTF-8 with a header. */
final class OutcomeFile {

    private static final List<String> HEADER =
            List.of("reference", "kind", "date", "force", "threat", "strand", "level", "quantity", "operation");

    private OutcomeFile() {}

    /** The same records give the same bytes. */
    static byte[] write(List<OutcomeRecord> records) {
        return CsvBytes.of(
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
        return CsvBytes.of(header, jobs.stream().map(OutcomeFile::values));
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
}
