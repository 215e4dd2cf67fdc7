package toex.outcomes.reports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import toex.outcomes.document.PagePictures;
import toex.outcomes.reports.DraftPages;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Notice;

/** The pages of a draft as they are now. Only pages that look different from before are sent to the browser again. */
class PagesPane extends Section {

    private static final Logger LOG = LoggerFactory.getLogger(PagesPane.class);
    private static final int POLL_MILLISECONDS = 300;

    private final transient Supplier<CompletableFuture<DraftPages>> begin;
    private final transient Consumer<DraftPages> shown;
    private final Paragraph state = new Paragraph();
    private final Div remarks = new Div();
    private final Div pages = new Div();
    private final List<String> names = new ArrayList<>();
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
        pages.addClassName("draft-pages-list");
        pages.getElement().setAttribute("tabindex", "0");
        pages.getElement().setAttribute("role", "group");
        pages.getElement().setAttribute("aria-label", getTranslation("reports.draft.pages"));
        add(state, remarks, pages);
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
            state.setText(names.isEmpty() ? "" : getTranslation("reports.draft.pages.before"));
        } else {
            made.remarks().forEach(remark -> remarks.add(new Notice(remark)));
            show(made.pictures());
            state.setText(getTranslation("reports.draft.pages.count", names.size(), made.marking()));
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

    private void show(PagePictures pictures) {
        for (int i = 0; i < pictures.names().size(); i++) {
            String name = pictures.names().get(i);
            boolean there = i < names.size();
            if (there && names.get(i).equals(name)) {
                continue;
            }
            Image image = image(pictures, i);
            if (there) {
                pages.replace(pages.getComponentAt(i), image);
                names.set(i, name);
            } else {
                pages.add(image);
                names.add(name);
            }
        }
        while (names.size() > pictures.names().size()) {
            pages.remove(pages.getComponentAt(names.size() - 1));
            names.removeLast();
        }
    }

    private Image image(PagePictures pictures, int page) {
        String file =
                "page-%d-%s.png".formatted(page + 1, pictures.names().get(page).substring(0, 12));
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
                    byte[] png = pictures.png(page);
                    return new DownloadResponse(new ByteArrayInputStream(png), file, "image/png", png.length);
                })
                .inline();
        Image image = new Image(
                handler,
                getTranslation("reports.draft.page", page + 1, pictures.names().size()));
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("width", "893");
        image.getElement().setAttribute("height", "1263");
        return image;
    }

    /** Brings a page into sight. @param page from 0 */
    final void turnTo(int page) {
        pages.getElement()
                .executeJs(
                        "const page = this.children[$0]; if (page) this.scrollTo({top: page.offsetTop - this.offsetTop, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'})",
                        page);
    }
}
