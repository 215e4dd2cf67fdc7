package toex.outcomes.reports;

import java.util.List;

/**
 * A section of a draft.
 *
 * @param name within its template: {@code places}
 * @param label as people call it
 * @param included whether it stands in the report
 * @param keep whether it can't be left out
 * @param headed whether it has a heading that can be put into other words
 * @param worded whether words can stand in it
 * @param heading the template's own, empty where it tells of the figures or there is none
 * @param introduction the template's own, with tokens; empty where it has none
 * @param words those of the draft
 * @param holds what can be chosen for it
 */
public record DraftSection(
        String name,
        String label,
        boolean included,
        boolean keep,
        boolean headed,
        boolean worded,
        String heading,
        String introduction,
        SectionWords words,
        Holds holds) {

    /** What of the portal's content stands in a section. */
    public enum Holds {
        NOTHING,
        CASE_STUDIES,
        QUOTATIONS
    }

    /** How the manuscript calls all that can be written in it. */
    public List<String> fields() {
        return List.of(titleKey(), introductionKey(), closingKey());
    }

    /** How the manuscript calls its heading in the draft's words. */
    public String titleKey() {
        return DraftText.Field.TITLE.of(name);
    }

    /** How the manuscript calls its introduction. */
    public String introductionKey() {
        return DraftText.Field.INTRODUCTION.of(name);
    }

    /** How the manuscript calls its closing words; comments on the section are kept under this too. */
    public String closingKey() {
        return DraftText.Field.CLOSING.of(name);
    }
}
