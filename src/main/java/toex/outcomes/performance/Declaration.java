package toex.outcomes.performance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;

/**
 * That forces have reported everything of some months.
 *
 * @param importId the import that it came with, null for none
 * @param fileName of that import, empty for none
 * @param months whole months
 */
public record Declaration(
        long id,
        @Nullable Long importId,
        String fileName,
        String who,
        Instant declared,
        Period months,
        List<OrganisationCode> forces) {

    public Declaration {
        forces = List.copyOf(forces);
    }
}
