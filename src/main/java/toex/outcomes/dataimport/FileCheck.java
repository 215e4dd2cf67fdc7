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
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.RecordIntake;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** Reads a file through, stages its good rows and compares them with the records, within a transaction. */
@Component
class FileCheck {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final OrganisationService organisations;
    private final PerformanceService performance;
    private final RecordIntake intake;
    private final Clock clock;

    FileCheck(OrganisationService organisations, PerformanceService performance, RecordIntake intake, Clock clock) {
        this.organisations = organisations;
        this.performance = performance;
        this.intake = intake;
        this.clock = clock;
    }

    /**
     * Leaves the good rows staged.
     *
     * @param beforeComparing runs once the whole file has been read
     * @throws Refusal where the file can't be read
     */
    CheckingReport run(
            SourceFile file, String sha256, RejectedRows rejected, ImportProgress progress, Runnable beforeComparing) {
        OrganisationDirectory directory = organisations.directory();
        try (RowSource source = file.open()) {
            Header header = header(source, file);
            CheckedRows rows = new CheckedRows(source, header, checks(directory), rejected, progress);
            intake.stage(rows);
            if (rows.read() == 0) {
                throw new Refusal("\"%s\" has a header but no row below it.".formatted(file.name()));
            }
            beforeComparing.run();
            progress.at(Step.COMPARING, -1);
            Differences differences = intake.compare();
            intake.clashes(clash -> rejected.add(new Rejection(
                    clash.line(),
                    "reference",
                    clash.reference(),
                    "A reference of its own: line %d has the same one with other values."
                            .formatted(clash.earlierLine()))));
            return new CheckingReport(
                    file.name(),
                    sha256,
                    header.format(),
                    rows.read(),
                    differences,
                    rejected.rows(),
                    rejected.first(),
                    absent(directory, rows));
        }
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

    private OutcomeRows checks(OrganisationDirectory directory) {
        Map<Dimension, Codes> codes = new EnumMap<>(Dimension.class);
        Stream.of(Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL)
                .forEach(dimension -> codes.put(dimension, new Codes(performance.categories(dimension))));
        return new OutcomeRows(new Organisations(directory), codes, LocalDate.ofInstant(clock.instant(), LONDON));
    }

    private static List<String> absent(OrganisationDirectory directory, CheckedRows rows) {
        @Nullable Period dates = rows.dates();
        return dates == null
                ? List.of()
                : directory.forces(dates).entrySet().stream()
                        .filter(force -> !rows.seen().contains(force.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList();
    }
}
