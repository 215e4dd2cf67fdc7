package toex.outcomes.reports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import toex.outcomes.reports.DraftPages;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Notice;

/** The pages of a draft as they are now. Only pages that look different from before are sent to the browser again. */
class PagesPane extends Section implements Marked {

    private static final Logger LOG = LoggerFactory.getLogger(PagesPane.class);
    private static final int POLL_MILLISECONDS = 300;

    private final transient Supplier<CompletableFuture<DraftPages>> begin;
    private final transient Consumer<DraftPages> shown;
    private final Paragraph state = new Paragraph();
    private final Div remarks = new Div();
    private final PageImages pages = new PageImages(getTranslation("reports.draft.pages"));
    private transient Marking marking = Marking.OFFICIAL;
    private transient @Nullable UI ui;
    private boolean making;
    private boolean outdated;

    /**
     * @param begin begins to make the pages of what is saved
     * @param shown is told of pages that were made
     */
    PagesPane(Supplier<CompletableFuture<DraftPages>> begin, Consumer<DraftPages> shown) {
        this.begin = begin;
        this.shown = shown;
        addClassName("draft-pages");
        setAriaLabel(getTranslation("reports.draft.pages"));
        state.addClassNames("note", "draft-pages-state");
        state.getElement().setAttribute("role", "status");
        remarks.addClassName("draft-remarks");
        add(state, remarks, pages);
    }

    /** Of the pages that are shown. */
    @Override
    public Marking marking() {
        return marking;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ui = event.getUI();
        draw();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        ui = null;
    }

    /** Makes the pages again; what changes while they are made is shown after that. */
    final void draw() {
        UI page = ui;
        if (page == null) {
            return;
        }
        if (making) {
            outdated = true;
            return;
        }
        making = true;
        outdated = false;
        state.setText(getTranslation("reports.draft.pages.making"));
        page.setPollInterval(POLL_MILLISECONDS);
        begin.get().whenComplete((made, failure) -> page.access(() -> done(page, made, failure)));
    }

    private void done(UI page, @Nullable DraftPages made, @Nullable Throwable failure) {
        making = false;
        page.setPollInterval(-1);
        remarks.removeAll();
        if (made == null) {
            remarks.add(new Notice(sentence(failure)));
            state.setText(pages.count() == 0 ? "" : getTranslation("reports.draft.pages.before"));
        } else {
            made.remarks().forEach(remark -> remarks.add(new Notice(remark)));
            pages.show(made.pictures());
            marking = made.marking();
            state.setText(getTranslation("reports.draft.pages.count", pages.count(), marking.text()));
            shown.accept(made);
        }
        if (outdated) {
            draw();
        }
    }

    private String sentence(@Nullable Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
        LOG.error("The pages of a draft could not be made", cause);
        return getTranslation("reports.view.failed");
    }

    /** Brings a page into sight. @param page from 0 */
    final void turnTo(int page) {
        pages.turnTo(page);
    }
}
