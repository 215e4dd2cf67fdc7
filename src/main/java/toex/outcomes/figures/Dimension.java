package toex.outcomes.figures;

import java.util.Locale;

/** What figures can be broken down by. */
public enum Dimension {
    MONTH,
    REGION,
    FORCE,
    THREAT,
    STRAND,
    LEVEL;

    /** As on the command line and in addresses: {@code month}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
