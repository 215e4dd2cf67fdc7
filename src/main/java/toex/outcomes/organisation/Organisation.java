package toex.outcomes.organisation;

import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/**
 * Whoever a record can be of: a force or a partner.
 *
 * @param name for lists and labels: "Gwent", "National Crime Agency"
 * @param region that it belongs to on the day asked for, null for a partner
 */
public record Organisation(
        OrganisationCode code, String name, @Nullable RegionCode region) {}
