package toex.outcomes.editorial;

import java.time.Instant;

/**
 * A part of a manuscript that is saved by itself.
 *
 * @param savedBy account name of who last changed it
 * @param version counts its changes, from 1; 0 where it has never been saved
 */
public record Section(String name, String text, String savedBy, Instant savedAt, int version) {

    static final int LONGEST = 100_000;

    /** One that nobody has written yet. */
    static Section blank(String name) {
        return new Section(name, "", "", Instant.EPOCH, 0);
    }
}
