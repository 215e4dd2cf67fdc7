package toex.outcomes.feedback;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a submission. */
public enum Standing {
    /** Words can be chosen from it. */
    TO_CHOOSE,
    /** Ratings only. */
    NO_WORDS,
    /** It may be quoted nowhere. */
    NOWHERE,
    /** Somebody has decided to quote nothing of it. */
    SET_ASIDE,
    /** Words were chosen and declined. */
    DRAFT,
    IN_REVIEW,
    APPROVED,
    PUBLISHED,
    /** Its words were taken from the wall. */
    WITHDRAWN,
    /** The force has taken all of it back. */
    TAKEN_BACK;

    /** As in addresses: {@code in-review}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What {@link #code} wrote, empty for anything else. */
    public static Optional<Standing> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
