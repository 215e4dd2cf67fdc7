package toex.outcomes.performance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/**
 * A row of a file of supported jobs that is being taken in.
 *
 * @param line of the file, from 1
 * @param reference of the job's record, which may be there already
 * @param region that the organisation belonged to when the job was requested, null for a partner
 * @param days on which the job reached its stages, REQUESTED among them
 * @param threat code of the threat type, empty where the file does not say
 * @param operation name of the operation, empty where the file does not say
 */
public record StagedJob(
        long line,
        String reference,
        OrganisationCode organisation,
        @Nullable RegionCode region,
        Map<Stage, LocalDate> days,
        String threat,
        String operation) {

    public StagedJob {
        if (!days.containsKey(Stage.REQUESTED)) {
            throw new IllegalArgumentException("%s: a job is requested on some day.".formatted(reference));
        }
        days = Collections.unmodifiableMap(new EnumMap<>(days));
    }
}
