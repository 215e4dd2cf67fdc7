package toex.outcomes.organisation;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.RegionCode;

/**
 * A region through all its days.
 *
 * @param region its code
 */
public record RegionHistory(RegionCode region, Timeline<RegionDetails> names) implements History {

    @Override
    public String code() {
        return region.value();
    }

    @Override
    public String name() {
        return names.latest().value().name();
    }

    /** Other details from that day on; null puts the present ones right. */
    public RegionHistory changed(@Nullable LocalDate from, RegionDetails details) {
        return new RegionHistory(region, from == null ? names.corrected(details) : names.changed(from, details));
    }

    @Override
    public RegionHistory ended(LocalDate last) {
        return new RegionHistory(region, names.ended(last));
    }

    @Override
    public Optional<RegionHistory> withoutLatestChange() {
        return (isOpen() ? names.withoutLatest() : Optional.of(names.reopened()))
                .map(left -> new RegionHistory(region, left));
    }

    /** None: records count where their force belonged, and a region that ends has no force left. */
    @Override
    public Optional<LocalDate> firstDifference(History other) {
        return Optional.empty();
    }
}
