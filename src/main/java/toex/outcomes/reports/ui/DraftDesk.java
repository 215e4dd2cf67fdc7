package toex.outcomes.reports.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import toex.outcomes.editorial.Comment;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.reports.DraftChanges;
import toex.outcomes.reports.DraftPages;
import toex.outcomes.reports.DraftSection;
import toex.outcomes.reports.ReportDraft;
import toex.outcomes.reports.ReportDrafts;

/** The draft that lies on one page: as it is kept now, with its latest pages, and who has to be told of changes. */
final class DraftDesk {

    private final ReportDrafts drafts;
    private final DraftChanges changes;
    private final Manuscripts manuscripts;
    private final String name;
    private final List<Comment> comments;
    private final List<Consumer<DraftPages>> readers = new ArrayList<>();
    private ReportDraft draft;
    private @Nullable DraftPages pages;
    private Runnable changed = () -> {};

    DraftDesk(ReportDrafts drafts, DraftChanges changes, Manuscripts manuscripts, String name, ReportDraft draft) {
        this.drafts = drafts;
        this.changes = changes;
        this.manuscripts = manuscripts;
        this.name = name;
        this.draft = draft;
        this.comments = manuscripts.comments(draft.manuscript());
    }

    ReportDrafts drafts() {
        return drafts;
    }

    DraftChanges changes() {
        return changes;
    }

    Manuscripts manuscripts() {
        return manuscripts;
    }

    /** As it was read last. */
    ReportDraft draft() {
        return draft;
    }

    /** Of all sections, when the page was opened. */
    List<Comment> comments() {
        return comments;
    }

    /** A section as it is now. */
    DraftSection section(String of) {
        return draft.sections().stream()
                .filter(section -> section.name().equals(of))
                .findFirst()
                .orElseThrow();
    }

    /** Reads the draft again and has its pages made. */
    void changed() {
        draft = drafts.find(name).orElse(draft);
        changed.run();
    }

    void whenChanged(Runnable work) {
        changed = work;
    }

    /** Tells of new pages now, where there are any, and from now on. */
    void whenMade(Consumer<DraftPages> reader) {
        readers.add(reader);
        if (pages != null) {
            reader.accept(pages);
        }
    }

    void made(DraftPages made) {
        pages = made;
        List.copyOf(readers).forEach(reader -> reader.accept(made));
    }

    /** Where a section begins, from 0; the first page where that is not known. */
    int pageOf(String section) {
        return pages == null ? 0 : pages.pageOf().getOrDefault(section, 0);
    }
}
