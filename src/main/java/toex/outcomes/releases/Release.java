package toex.outcomes.releases;

import java.time.Instant;
import toex.outcomes.figures.disclosure.Quarters;

/**
 * That tables were given to an audience outside.
 *
 * @param threshold counts from 1 to below it were hidden
 * @param recordsAsOf when the records had last changed
 * @param fingerprint of the tables, 64 hexadecimal digits
 */
public record Release(
        long id,
        Quarters quarters,
        int threshold,
        String who,
        Instant released,
        Instant recordsAsOf,
        String fingerprint) {}
