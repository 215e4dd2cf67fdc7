package toex.outcomes.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/**
 * A police force through all its days.
 *
 * @param force its ONS code
 * @param regions to which it belonged
 * @param successor the force into which it was merged, null where it was not
 */
public record ForceHistory(
        OrganisationCode force,
        Timeline<ForceNames> names,
        Timeline<RegionCode> regions,
        @Nullable OrganisationCode successor)
        implements History {

    /** A force that begins on that day. */
    public static ForceHistory beginning(OrganisationCode code, ForceNames names, RegionCode region, LocalDate from) {
        return new ForceHistory(code, Timeline.beginning(from, names), Timeline.beginning(from, region), null);
    }

    @Override
    public String code() {
        return force.value();
    }

    @Override
    public String name() {
        return names.latest().value().name();
    }

    /** Other names from that day on; null puts the present ones right. */
    public ForceHistory renamed(@Nullable LocalDate from, ForceNames other) {
        return new ForceHistory(
                force, from == null ? names.corrected(other) : names.changed(from, other), regions, successor);
    }

    /** In another region from that day on. */
    public ForceHistory moved(LocalDate from, RegionCode to) {
        return new ForceHistory(force, names, regions.changed(from, to), successor);
    }

    @Override
    public ForceHistory ended(LocalDate last) {
        return new ForceHistory(force, names.ended(last), regions.ended(last), successor);
    }

    /** Ended the day before, and continued by another force. */
    public ForceHistory merged(LocalDate from, OrganisationCode into) {
        ForceHistory ended = ended(from.minusDays(1));
        return new ForceHistory(force, ended.names, ended.regions, into);
    }

    @Override
    public Optional<ForceHistory> withoutLatestChange() {
        if (!isOpen()) {
            return Optional.of(new ForceHistory(force, names.reopened(), regions.reopened(), null));
        }
        LocalDate name = names.latest().valid().from();
        LocalDate region = regions.latest().valid().from();
        Optional<Timeline<ForceNames>> earlierNames =
                name.isBefore(region) ? Optional.of(names) : names.withoutLatest();
        Optional<Timeline<RegionCode>> earlierRegions =
                region.isBefore(name) ? Optional.of(regions) : regions.withoutLatest();
        return earlierNames.flatMap(
                left -> earlierRegions.map(where -> new ForceHistory(force, left, where, successor)));
    }

    @Override
    public Optional<LocalDate> firstDifference(History other) {
        return other instanceof ForceHistory same && same.force.equals(force)
                ? regions.firstDifference(same.regions)
                : Optional.of(from());
    }
}
