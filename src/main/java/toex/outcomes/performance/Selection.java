package toex.outcomes.performance;

import java.util.Map;
import java.util.Set;
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
 * @param only by threat, strand or level the code of the member that records have, {@code not-recorded} for those without;
 *     all records for a dimension that is missing
 */
public record Selection(
        @Nullable OutcomeKind kind,
        Period period,
        @Nullable RegionCode region,
        @Nullable OrganisationCode organisation,
        Map<Dimension, String> only) {

    private static final Set<Dimension> NARROWING = Set.of(Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL);

    public Selection {
        only = Map.copyOf(only);
        if (!NARROWING.containsAll(only.keySet())) {
            throw new IllegalArgumentException(
                    "Records are narrowed by threat, strand or level, not by " + only.keySet());
        }
    }

    /** Whatever their threat, strand and level. */
    public Selection(
            @Nullable OutcomeKind kind,
            Period period,
            @Nullable RegionCode region,
            @Nullable OrganisationCode organisation) {
        this(kind, period, region, organisation, Map.of());
    }

    /** All kinds of the scope. */
    public static Selection of(Scope scope) {
        return new Selection(null, scope.period(), scope.region(), null);
    }

    public Selection kind(OutcomeKind other) {
        return new Selection(other, period, region, organisation, only);
    }

    Selection anyKind() {
        return new Selection(null, period, region, organisation, only);
    }

    public Selection region(@Nullable RegionCode other) {
        return new Selection(kind, period, other, organisation, only);
    }

    public Selection organisation(@Nullable OrganisationCode other) {
        return new Selection(kind, period, region, other, only);
    }

    public Selection period(Period other) {
        return new Selection(kind, other, region, organisation, only);
    }

    /** Narrowed down to these members of threat, strand or level. */
    public Selection only(Map<Dimension, String> members) {
        return new Selection(kind, period, region, organisation, members);
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
