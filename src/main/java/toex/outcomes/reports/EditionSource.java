package toex.outcomes.reports;

/**
 * What an edition is made from, and nothing else.
 *
 * @param name of the template
 * @param template the template's text as it was
 * @param snapshot the frozen snapshot in canonical JSON
 */
public record EditionSource(String name, String template, String snapshot) {}
