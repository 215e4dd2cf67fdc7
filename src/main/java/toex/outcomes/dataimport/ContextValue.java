package toex.outcomes.dataimport;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;

/**
 * A published figure of a quarter.
 *
 * @param organisation a force or partner; null where it is a region's
 * @param region that it is about, or that the force belonged to; null for a partner
 * @param value null where the document has a symbol in its place
 */
public record ContextValue(
        Period quarter,
        @Nullable OrganisationCode organisation,
        @Nullable RegionCode region,
        @Nullable BigDecimal value) {}
