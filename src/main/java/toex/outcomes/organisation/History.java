package toex.outcomes.organisation;

import java.time.LocalDate;
import java.util.Optional;
import toex.outcomes.shared.Refusal;

/** An organisation or region through all its days. Histories are values: whoever changes one says which one they saw. */
public sealed interface History permits ForceHistory, RegionHistory, PartnerHistory {

    /** Its code, which is the same on all days and which nobody else has. */
    String code();

    /** Its latest name in full. */
    String name();

    /** Its names, and what else it is, by date. */
    Timeline<?> names();

    /**
     * With that last day.
     *
     * @throws Refusal where that is before its beginning or before a change that is known
     */
    History ended(LocalDate last);

    /** Without its latest change, which may be its end; empty where nothing would be left of it. */
    Optional<? extends History> withoutLatestChange();

    /** The first day on which it counts elsewhere than in the other history of the same code, or no longer exists. */
    Optional<LocalDate> firstDifference(History other);

    default LocalDate from() {
        return names().from();
    }

    default LocalDate to() {
        return names().to();
    }

    /** Whether no end is known. */
    default boolean isOpen() {
        return to().equals(Timeline.OPEN);
    }
}
