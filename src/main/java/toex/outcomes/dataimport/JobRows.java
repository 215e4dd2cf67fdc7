package toex.outcomes.dataimport;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import toex.outcomes.organisation.Organisation;
import toex.outcomes.performance.Stage;
import toex.outcomes.performance.StagedJob;
import toex.outcomes.shared.OrganisationCode;

/** Checks rows of supported jobs, each by itself. */
final class JobRows implements RowCheck<StagedJob> {

    private final Organisations organisations;
    private final Codes threats;
    private final LocalDate today;

    /** @param today in London: no stage is reached on a later day */
    JobRows(Organisations organisations, Codes threats, LocalDate today) {
        this.organisations = organisations;
        this.threats = threats;
        this.today = today;
    }

    @Override
    public Optional<StagedJob> check(Cells cells) {
        String reference = OutcomeRows.reference(cells);
        Map<Stage, LocalDate> days = days(cells);
        LocalDate requested = days.get(Stage.REQUESTED);
        Organisation organisation = organisations.on(cells, requested);
        String threat = OutcomeRows.code(cells, "threat", threats);
        String operation = cells.text("operation", OutcomeRows.LONGEST_OPERATION);
        order(cells, days);
        if (!cells.isSound() || requested == null || organisation == null) {
            return Optional.empty();
        }
        return Optional.of(new StagedJob(
                cells.line(), reference, organisation.code(), organisation.region(), days, threat, operation));
    }

    @Override
    public OrganisationCode organisation(StagedJob row) {
        return row.organisation();
    }

    @Override
    public LocalDate date(StagedJob row) {
        LocalDate requested = row.days().get(Stage.REQUESTED);
        if (requested == null) {
            throw new IllegalArgumentException(row.reference());
        }
        return requested;
    }

    private Map<Stage, LocalDate> days(Cells cells) {
        Map<Stage, LocalDate> days = new EnumMap<>(Stage.class);
        for (Stage stage : Stage.values()) {
            LocalDate day = stage == Stage.REQUESTED
                    ? Dates.required(cells, stage.code(), today)
                    : Dates.optional(cells, stage.code(), today);
            if (day != null) {
                days.put(stage, day);
            }
        }
        return days;
    }

    /** Nothing comes before the request or after the end, and a job ends in one way. */
    private static void order(Cells cells, Map<Stage, LocalDate> days) {
        LocalDate requested = days.get(Stage.REQUESTED);
        LocalDate closed = days.get(Stage.CLOSED);
        LocalDate declined = days.get(Stage.DECLINED);
        if (closed != null && declined != null) {
            reject(cells, Stage.DECLINED, declined, "Nothing: the job has a day on which it was closed.");
            return;
        }
        LocalDate end = closed == null ? declined : closed;
        days.forEach((stage, day) -> {
            if (requested != null && day.isBefore(requested)) {
                reject(cells, stage, day, "Not before the job was requested, on %s.".formatted(requested));
            } else if (end != null && day.isAfter(end)) {
                reject(cells, stage, day, "Not after the job ended, on %s.".formatted(end));
            }
        });
    }

    private static void reject(Cells cells, Stage stage, @Nullable LocalDate day, String right) {
        cells.reject(stage.code(), String.valueOf(day), right);
    }
}
