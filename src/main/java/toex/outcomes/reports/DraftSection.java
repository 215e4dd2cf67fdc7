package toex.outcomes.reports;

/**
 * A section of a draft.
 *
 * @param name within its template: {@code places}
 * @param label as people call it
 * @param included whether it stands in the report
 * @param keep whether it can't be left out
 * @param headed whether it has a heading, under which words can stand
 * @param heading the template's own, empty where it tells of the figures or there is none
 * @param introduction the template's own, with tokens; empty where it has none
 * @param words those of the draft
 * @param version of what the draft says in it, for saving
 * @param holds what can be chosen for it
 */
public record DraftSection(
        String name,
        String label,
        boolean included,
        boolean keep,
        boolean headed,
        String heading,
        String introduction,
        SectionWords words,
        int version,
        Holds holds) {

    /** What of the portal's content stands in a section. */
    public enum Holds {
        NOTHING,
        CASE_STUDIES,
        QUOTATIONS
    }

    /** How the manuscript calls what the draft says in it. */
    public String key() {
        return DraftText.key(name);
    }

    /** The introduction that stands in the report: the draft's or the template's. */
    public String introductionNow() {
        return words.introduction() == null ? introduction : words.introduction();
    }
}
