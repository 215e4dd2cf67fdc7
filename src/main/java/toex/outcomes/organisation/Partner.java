package toex.outcomes.organisation;

import toex.outcomes.shared.OrganisationCode;

/** An organisation that works with the programme and belongs to no region, such as the NCA. */
public record Partner(OrganisationCode code, String name) {}
