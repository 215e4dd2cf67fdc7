package toex.outcomes.reports;

/**
 * A template to choose.
 *
 * @param name as on the command line: {@code outcome-summary}
 * @param title as people call it
 * @param description what it is for
 * @param builtIn whether it came with the portal, and has a picture
 */
public record TemplateSummary(String name, String title, String description, boolean builtIn) {}
