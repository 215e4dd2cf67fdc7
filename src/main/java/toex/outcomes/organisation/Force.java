package toex.outcomes.organisation;

import toex.outcomes.shared.OrganisationCode;

/**
 * A police force.
 *
 * @param code its ONS code
 * @param name in full: "Gwent Police"
 * @param shortName for lists and labels: "Gwent"
 */
public record Force(OrganisationCode code, String name, String shortName) {}
