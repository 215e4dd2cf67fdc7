package toex.outcomes.reports;

import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.Item;
import toex.outcomes.editorial.Manuscript;

/** What the workflow must know of reports. */
@Component
class ReportKind implements ContentKind {

    static final String CODE = "report";

    private static final List<String> ALWAYS =
            List.of(Manuscript.TITLE, DraftText.SET_UP, DraftText.PLAN, DraftText.CASE_STUDIES, DraftText.QUOTATIONS);

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String nameKey() {
        return "reports.draft.kind";
    }

    /** Those of the report itself depend on its template. */
    @Override
    public List<String> sections() {
        return ALWAYS;
    }

    @Override
    public String sectionKey(String section) {
        if (ALWAYS.contains(section)) {
            return "reports.draft.part." + section;
        }
        String name = section.replaceFirst("^(title|introduction|closing)-", "");
        return Wording.has("section." + name) ? "reports.section." + name : "reports.draft.part.other";
    }

    @Override
    public String path(Item item) {
        return "drafts/" + item.name();
    }

    @Override
    public boolean isBegunHere() {
        return false;
    }

    /** They are said when the report is composed, with the pages beside them. */
    @Override
    public List<String> problems(Manuscript manuscript) {
        return List.of();
    }
}
