package toex.outcomes.performance;

import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;

/**
 * That a force has reported some months.
 *
 * @param months whole months
 * @param declared whether somebody said so; otherwise an import has records of it from the first of these months to the last
 */
public record Reported(OrganisationCode force, Period months, boolean declared) {}
