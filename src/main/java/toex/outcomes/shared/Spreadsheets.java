package toex.outcomes.shared;

/** Keeps spreadsheets from running what they are given to show. */
public final class Spreadsheets {

    /** What begins a formula, also in its full-width form, and what a spreadsheet drops before it looks for one. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Spreadsheets() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
