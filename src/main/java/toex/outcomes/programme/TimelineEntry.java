package toex.outcomes.programme;

/**
 * A milestone of the programme.
 *
 * @param when as it is printed: "2021", "2023+"
 * @param title in a few words
 * @param text in a sentence, may be empty
 */
public record TimelineEntry(String when, String title, String text) {}
