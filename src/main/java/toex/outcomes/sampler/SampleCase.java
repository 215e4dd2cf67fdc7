package toex.outcomes.sampler;

import java.util.Locale;

/** The data that a chart of the sampler is drawn from. */
enum SampleCase {
    ORDINARY,
    EMPTY,
    SUPPRESSED,
    EXTREME;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
