package toex.outcomes.dataimport;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import toex.outcomes.dataimport.ImportProgress.Step;
import toex.outcomes.figures.Dimension;
import toex.outcomes.organisation.OrganisationDirectory;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.Differences;
import toex.outcomes.performance.Intake;
import toex.outcomes.performance.JobIntake;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.RecordIntake;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** Reads a file through, stages its good rows and compares them with the records, within a transaction. */
@Component
class FileCheck {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final OrganisationService organisations;
    private final PerformanceService performance;
    private final RecordIntake records;
    private final JobIntake jobs;
    private final Clock clock;

    FileCheck(
            OrganisationService organisations,
            PerformanceService performance,
            RecordIntake records,
            JobIntake jobs,
            Clock clock) {
        this.organisations = organisations;
        this.performance = performance;
        this.records = records;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Leaves the good rows staged.
     *
     * @param marking of the file
     * @param beforeComparing runs once the whole file has been read
     * @throws Refusal where the file can't be read
     */
    CheckingReport run(
            SourceFile file,
            String sha256,
            Marking marking,
            RejectedRows rejected,
            ImportProgress progress,
            Runnable beforeComparing) {
        OrganisationDirectory directory = organisations.directory();
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        Organisations known = new Organisations(directory);
        try (RowSource source = file.open()) {
            Header header = header(source, file);
            Runnable settle = () -> {
                beforeComparing.run();
                organisations.hold(directory);
            };
            Reading reading = new Reading(file, sha256, marking, source, header, directory, rejected, progress, settle);
            return switch (header.format()) {
                case OUTCOME_RECORDS -> run(reading, new OutcomeRows(known, codes(), today), records);
                case SUPPORTED_JOBS -> run(reading, new JobRows(known, codes(Dimension.THREAT), today), jobs);
            };
        }
    }

    /** What takes the staged rows of the format in. */
    Intake<?> intake(ImportFormat format) {
        return switch (format) {
            case OUTCOME_RECORDS -> records;
            case SUPPORTED_JOBS -> jobs;
        };
    }

    /** Drops whatever is staged. */
    void discard() {
        jobs.discard();
    }

    /** A file that is open, and where what is found in it goes. */
    private record Reading(
            SourceFile file,
            String sha256,
            Marking marking,
            RowSource source,
            Header header,
            OrganisationDirectory directory,
            RejectedRows rejected,
            ImportProgress progress,
            Runnable beforeComparing) {}

    private static <T> CheckingReport run(Reading reading, RowCheck<T> checks, Intake<T> intake) {
        RejectedRows rejected = reading.rejected();
        CheckedRows<T> rows =
                new CheckedRows<>(reading.source(), reading.header(), checks, rejected, reading.progress());
        intake.stage(rows);
        if (rows.read() == 0) {
            throw new Refusal("\"%s\" has a header but no row below it."
                    .formatted(reading.file().name()));
        }
        reading.beforeComparing().run();
        reading.progress().at(Step.COMPARING, -1);
        Differences differences = intake.compare(reading.marking());
        intake.clashes(
                reading.marking(),
                clash -> rejected.add(new Rejection(clash.line(), clash.column(), clash.value(), clash.right())));
        return new CheckingReport(
                reading.file().name(),
                reading.sha256(),
                reading.header().format(),
                rows.read(),
                differences,
                rejected.rows(),
                rejected.first(),
                absent(reading, rows));
    }

    private static Header header(RowSource source, SourceFile file) {
        SourceRow first = source.next();
        while (first != null && first.isBlank()) {
            first = source.next();
        }
        if (first == null) {
            throw new Refusal("\"%s\" has no rows. Give a header and at least one row.".formatted(file.name()));
        }
        return new Header(first);
    }

    private Map<Dimension, Codes> codes() {
        Map<Dimension, Codes> codes = new EnumMap<>(Dimension.class);
        Stream.of(Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL)
                .forEach(dimension -> codes.put(dimension, codes(dimension)));
        return codes;
    }

    private Codes codes(Dimension dimension) {
        return new Codes(performance.categories(dimension));
    }

    /** Not asked of jobs: their file lists what there is to do, and not who has reported. */
    private static List<String> absent(Reading reading, CheckedRows<?> rows) {
        @Nullable Period dates = rows.dates();
        return dates == null || reading.header().format() == ImportFormat.SUPPORTED_JOBS
                ? List.of()
                : reading.directory().forces(dates).entrySet().stream()
                        .filter(force -> !rows.seen().contains(force.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
    }
}
