package toex.outcomes.feedback;

import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/**
 * A force as it may be named.
 *
 * @param name its short name
 * @param region that it belongs to or belonged to last, null for a partner
 * @param unit of the region, empty where it has none
 */
public record Speaker(
        OrganisationCode code, String name, @Nullable RegionCode region, String unit) {

    /** What stands for a force that does not want to be known. */
    public static final String UNNAMED = "A police force";

    /** Whether there is a unit to be named in its place. */
    public boolean hasUnit() {
        return !unit.isEmpty();
    }

    /** By what name its words are attributed. */
    public String attribution(Naming naming) {
        return switch (naming) {
            case FORCE -> name;
            case UNIT -> hasUnit() ? unit : UNNAMED;
            case NONE -> UNNAMED;
        };
    }

    /** The region that its words stand for; none where that could tell which force it is. */
    public @Nullable RegionCode region(Naming naming) {
        return attribution(naming).equals(UNNAMED) ? null : region;
    }

    /** A wording of the form with the force and its unit in their places. */
    public String in(String wording) {
        return wording.replace("{force}", name).replace("{unit}", unit);
    }
}
