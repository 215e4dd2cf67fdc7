package toex.outcomes.dataimport;

/** Keeps spreadsheets from running what they are given to show. */
final class Spreadsheets {

    private static final String DANGEROUS = "=+-@\t\r";

    private Spreadsheets() {}

    /** The text, with an apostrophe before it where a spreadsheet would take it for a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
