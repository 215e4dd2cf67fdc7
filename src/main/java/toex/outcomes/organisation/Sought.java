package toex.outcomes.organisation;

import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Period;

/** What looking somebody up in the {@link OrganisationDirectory} came to. */
public sealed interface Sought {

    /** There is such a force or partner on that day. */
    record Found(Organisation organisation) implements Sought {}

    /** Nobody has that code or name on any day. */
    record Unknown() implements Sought {}

    /**
     * Somebody has it, but not on that day.
     *
     * @param existed the days nearest to that day on which it is true
     * @param successor name of the force into which it was merged by that day, null where it was not
     */
    record NotOnThatDay(
            String name, Period existed, @Nullable String successor) implements Sought {}

    /** A force that belongs to no region on that day. */
    record WithoutRegion(String name) implements Sought {}
}
