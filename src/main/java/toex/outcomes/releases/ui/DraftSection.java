package toex.outcomes.releases.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.releases.ReleaseDrafts;
import toex.outcomes.releases.ReleaseService;
import toex.outcomes.releases.ReleaseSet;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Notice;

/** The tables of the chosen quarters: that they are being calculated, then they themselves. */
class DraftSection extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSection.class);
    private static final int POLL_MILLISECONDS = 250;

    private final transient ReleaseService releases;
    private final transient ReleaseDrafts drafts;
    private final transient Quarters quarters;
    private final String measure;
    private final transient Runnable afterRecording;
    private transient @Nullable CompletableFuture<ReleaseSet> draft;

    /**
     * @param measure code of the one whose tables are shown; the first where there is none of it
     * @param afterRecording runs when the tables were recorded as released
     */
    DraftSection(
            ReleaseService releases, ReleaseDrafts drafts, Quarters quarters, String measure, Runnable afterRecording) {
        this.releases = releases;
        this.drafts = drafts;
        this.quarters = quarters;
        this.measure = measure;
        this.afterRecording = afterRecording;
        addClassName("release-draft");
        getElement().setAttribute("aria-live", "polite");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (draft != null) {
            return;
        }
        UI ui = event.getUI();
        showProgress();
        ui.setPollInterval(POLL_MILLISECONDS);
        draft = drafts.begin(quarters);
        draft.whenComplete((set, failure) -> ui.access(() -> {
            ui.setPollInterval(-1);
            removeAll();
            if (failure == null) {
                add(new ReleaseBlock(set, measure), new RecordBlock(releases, set, afterRecording));
            } else {
                add(new Notice(sentence(failure)));
            }
        }));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
    }

    private void showProgress() {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("releases.calculating"));
        add(new Paragraph(getTranslation("releases.calculating")), bar);
    }

    private String sentence(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
        LOG.error("Release tables could not be calculated", cause);
        return getTranslation("releases.failed");
    }
}
