package toex.outcomes.performance;

import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Group;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/**
 * Which records are counted.
 *
 * @param kind null for all kinds
 * @param region null for all regions
 * @param organisation a force or partner, null for all
 */
public record Selection(
        @Nullable OutcomeKind kind,
        Period period,
        @Nullable RegionCode region,
        @Nullable OrganisationCode organisation) {

    /** All kinds of the scope. */
    public static Selection of(Scope scope) {
        return new Selection(null, scope.period(), scope.region(), null);
    }

    public Selection kind(OutcomeKind only) {
        return new Selection(only, period, region, organisation);
    }

    public Selection region(@Nullable RegionCode only) {
        return new Selection(kind, period, only, organisation);
    }

    public Selection organisation(@Nullable OrganisationCode only) {
        return new Selection(kind, period, region, only);
    }

    public Selection period(Period other) {
        return new Selection(kind, other, region, organisation);
    }

    public Scope scope() {
        return new Scope(period, region);
    }

    /** What a group of it is counted of, as far as reporting goes: nobody reports by threat type, strand or level. */
    Selection narrowed(Dimension by, Group group) {
        if (group.code().equals(Group.NOT_RECORDED)) {
            return this;
        }
        return switch (by) {
            case MONTH -> period(Period.parse(group.code()));
            case REGION -> region(new RegionCode(group.code()));
            case FORCE -> organisation(new OrganisationCode(group.code()));
            default -> this;
        };
    }
}
