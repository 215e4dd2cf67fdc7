package toex.outcomes.performance;

import java.util.Set;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;

/**
 * What a file is said to be complete for.
 *
 * @param months whole months
 * @param forces empty for all that belong to a region in these months
 */
public record Covers(Period months, Set<OrganisationCode> forces) {
    public Covers {
        forces = Set.copyOf(forces);
    }
}
