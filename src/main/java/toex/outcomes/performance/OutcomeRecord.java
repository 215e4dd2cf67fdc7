package toex.outcomes.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/**
 * One outcome as somebody recorded it.
 *
 * @param reference its unique name, 1 to 64 characters
 * @param region that the organisation belonged to on the date, null for a partner
 * @param threat code of the threat type, empty where not recorded
 * @param strand code of the 4P strand, empty where not recorded
 * @param level code of the disruption level, empty where not recorded and for all other kinds
 * @param quantity how many outcomes the record stands for, from 1
 * @param operation name of the operation, empty where not recorded
 */
public record OutcomeRecord(
        String reference,
        OutcomeKind kind,
        LocalDate date,
        OrganisationCode organisation,
        @Nullable RegionCode region,
        String threat,
        String strand,
        String level,
        int quantity,
        String operation) {

    public OutcomeRecord {
        if (reference.isBlank() || reference.length() > 64) {
            throw new IllegalArgumentException("A reference has 1 to 64 characters, not \"%s\".".formatted(reference));
        }
        if (quantity < 1) {
            throw new IllegalArgumentException("%s: a quantity is at least 1.".formatted(reference));
        }
        if (kind != OutcomeKind.DISRUPTION && !level.isEmpty()) {
            throw new IllegalArgumentException("%s: only a disruption has a level.".formatted(reference));
        }
    }
}
