package toex.outcomes.figures;

/** Whether this audience may see a figure's value; the symbols are those of the Government Statistical Service. */
public enum DisclosureStatus {
    SHOWN(""),
    SUPPRESSED("c"),
    UNAVAILABLE("x");

    private final String symbol;

    DisclosureStatus(String symbol) {
        this.symbol = symbol;
    }

    /** What stands in place of the value; empty where the value is shown. */
    public String symbol() {
        return symbol;
    }
}
