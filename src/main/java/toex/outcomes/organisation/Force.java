package toex.outcomes.organisation;

import java.util.Set;
import toex.outcomes.shared.OrganisationCode;

/**
 * A police force.
 *
 * @param code its ONS code
 * @param name in full: "Gwent Police"
 * @param shortName for lists and labels: "Gwent"
 * @param areas codes of the areas that make up its own: itself, and the forces that were merged into it
 */
public record Force(OrganisationCode code, String name, String shortName, Set<OrganisationCode> areas) {

    public Force {
        areas = Set.copyOf(areas);
    }

    /** A force that came from no merger. */
    public Force(OrganisationCode code, String name, String shortName) {
        this(code, name, shortName, Set.of(code));
    }
}
