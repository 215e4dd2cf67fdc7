package toex.outcomes.reports;

import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/**
 * Whom a region pack is for.
 *
 * @param force null where it is for the whole region
 * @param name of the region or force
 */
public record PackTarget(RegionCode region, @Nullable OrganisationCode force, String name) {}
