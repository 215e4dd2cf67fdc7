package toex.outcomes.reports;

/**
 * A report that was made.
 *
 * @param fileName with its template, period, region and marking: {@code outcome-summary-2022-23-OFFICIAL.pdf}
 * @param title for people
 * @param forms the same report in other forms
 */
public record Report(String fileName, String title, byte[] file, ReportForms forms) {}
