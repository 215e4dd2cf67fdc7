package toex.outcomes.reports;

import toex.outcomes.shared.Marking;

/**
 * A report that was made.
 *
 * @param fileName with its template, period, region and marking: {@code outcome-summary-2022-23-OFFICIAL.pdf}
 * @param title for people
 * @param marking of its pages
 * @param forms the same report in other forms
 */
public record Report(String fileName, String title, Marking marking, byte[] file, ReportForms forms) {}
