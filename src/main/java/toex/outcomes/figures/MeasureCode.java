package toex.outcomes.figures;

import java.util.regex.Pattern;

/** The short name of a measure in files, addresses and the command line, such as {@code disruption}. */
public record MeasureCode(String value) {

    private static final Pattern WELL_FORMED = Pattern.compile("[a-z][a-z0-9-]{1,62}");

    public MeasureCode {
        if (!WELL_FORMED.matcher(value).matches()) {
            throw new IllegalArgumentException("\"%s\" is not a measure's code.".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
