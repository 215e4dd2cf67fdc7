package toex.outcomes.figures;

/** The short name of a measure in files, addresses and the command line, such as {@code disruption}. */
public record MeasureCode(String value) {

    public MeasureCode {
        if (!value.matches("[a-z][a-z0-9-]{1,62}")) {
            throw new IllegalArgumentException("\"%s\" is not a measure's code.".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
