package toex.outcomes.performance;

import java.time.YearMonth;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** That a force has not reported a month in which it belonged to that region. */
public record Gap(OrganisationCode force, RegionCode region, YearMonth month) {}
