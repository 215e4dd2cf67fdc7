package toex.outcomes.figures;

import java.util.List;
import java.util.Locale;

/** What figures can be broken down by. */
public enum Dimension {
    MONTH,
    REGION,
    FORCE,
    THREAT,
    STRAND,
    LEVEL,
    /** Quarters of the calendar year. */
    QUARTER,
    /** Stages of supported jobs. */
    STAGE;

    /** Those that every record has a member of, or lacks one: what counts of records are broken down by. */
    public static final List<Dimension> RECORDED = List.of(MONTH, REGION, FORCE, THREAT, STRAND, LEVEL);

    /** As on the command line and in addresses: {@code month}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether its members follow one another in time. */
    public boolean isTime() {
        return this == MONTH || this == QUARTER;
    }

    /** Whether its members are parts of the whole, so that their counts add up to it; a job comes through many stages. */
    public boolean addsUp() {
        return this != STAGE;
    }
}
