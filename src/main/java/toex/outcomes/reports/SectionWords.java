package toex.outcomes.reports;

import org.jspecify.annotations.Nullable;

/**
 * What a draft says in a section in its own words: Markdown in which {@code {{figure:disruption}}} stands for a figure.
 *
 * @param title in place of the template's heading; empty to keep that
 * @param introduction in place of the template's; null to keep that, empty for none
 * @param closing after everything else; empty for none
 */
public record SectionWords(String title, @Nullable String introduction, String closing) {

    /** As the template has it. */
    public static final SectionWords NONE = new SectionWords("", null, "");

    public SectionWords {
        title = title.strip();
        introduction = introduction == null ? null : introduction.strip();
        closing = closing.strip();
    }

    /** Whether all is as the template has it. */
    public boolean isNone() {
        return equals(NONE);
    }
}
