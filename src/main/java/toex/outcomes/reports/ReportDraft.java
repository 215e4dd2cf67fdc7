package toex.outcomes.reports;

import java.util.List;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.shared.Scope;

/**
 * A report that is being written.
 *
 * @param manuscript in which all of it is kept, section by section
 * @param template its name
 * @param templateName as people call it
 * @param title in place of the template's, empty to keep that
 * @param sections in the order in which they stand in the report, those left out too
 */
public record ReportDraft(
        Manuscript manuscript,
        String template,
        String templateName,
        String title,
        Scope scope,
        Choice choice,
        List<DraftSection> sections) {

    public ReportDraft {
        sections = List.copyOf(sections);
    }

    /** In addresses. */
    public long id() {
        return manuscript.id();
    }

    /** Whether it may be written in. */
    public boolean isOpen() {
        return manuscript.isDraft();
    }
}
