package toex.outcomes.reports;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.ContentKind;
import toex.outcomes.editorial.EditorialChange;
import toex.outcomes.editorial.Item;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.State;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.shared.Refusal;

/** What the workflow must know of reports. */
@Component
class ReportKind implements ContentKind {

    static final String CODE = "report";

    private static final List<String> ALWAYS =
            List.of(Manuscript.TITLE, DraftText.SET_UP, DraftText.PLAN, DraftText.CASE_STUDIES, DraftText.QUOTATIONS);

    private final EditionQuery editions;
    private final DraftReader reader;

    ReportKind(EditionQuery editions, DraftReader reader) {
        this.editions = editions;
        this.reader = reader;
    }

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
        if (TemplateSection.isOwn(name)) {
            return "reports.section.own";
        }
        return Wording.has("section." + name) ? "reports.section." + name : "reports.draft.part.other";
    }

    @Override
    public String path(Item item) {
        return "drafts/" + item.name();
    }

    /** As the list of drafts has it: most keep the title of their template. */
    @Override
    public String title(Manuscript manuscript) {
        return reader.summary(manuscript).title();
    }

    @Override
    public boolean isBegunHere() {
        return false;
    }

    /** A report is submitted on its own page, where its edition is frozen first. */
    @Override
    public List<String> problems(Manuscript manuscript) {
        boolean frozen = editions.ofManuscript(manuscript.id())
                .filter(edition -> edition.progress().state() == State.IN_REVIEW)
                .isPresent();
        return frozen ? List.of() : List.of(Wording.of("draft.elsewhere"));
    }

    /** What happens to a report's manuscript happens to its edition first, or not at all. */
    @EventListener
    void check(EditorialChange change) {
        Manuscript manuscript = change.manuscript();
        boolean step = Set.of("approved", "declined", "recalled", "published", "withdrawn")
                .contains(change.step());
        if (step && manuscript.item().kind().equals(CODE)) {
            editions.ofManuscript(manuscript.id())
                    .filter(edition -> edition.progress().state() != after(change.step()))
                    .ifPresent(edition -> {
                        throw new Refusal(Wording.of("draft.elsewhere"));
                    });
        }
    }

    private static State after(String step) {
        return switch (step) {
            case "approved" -> State.APPROVED;
            case "published" -> State.PUBLISHED;
            case "withdrawn" -> State.WITHDRAWN;
            default -> State.DRAFT;
        };
    }
}
