package toex.outcomes.figures;

/** What a figure counts or measures. Values of POUNDS are in pounds, of TIMES a ratio (1.80 is 80% faster). */
public enum Unit {
    COUNT("number"),
    POUNDS("pounds"),
    POUNDS_A_YEAR("pounds a year"),
    DAYS("days"),
    TIMES("times faster"),
    PERCENT("per cent");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /** In words, as in exports: "pounds a year". */
    public String label() {
        return label;
    }
}
