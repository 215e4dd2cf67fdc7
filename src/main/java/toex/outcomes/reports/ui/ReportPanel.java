package toex.outcomes.reports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import toex.outcomes.reports.Report;
import toex.outcomes.reports.TemplateSummary;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.MarkingChanged;
import toex.outcomes.shared.ui.Notice;

/** One report: that it is being made, then its pages and where to get it. */
class ReportPanel extends Section {

    private static final Logger LOG = LoggerFactory.getLogger(ReportPanel.class);
    private static final int POLL_MILLISECONDS = 250;

    private final String template;
    private final transient Supplier<CompletableFuture<Report>> begin;
    private final Div place = new Div();
    private transient @Nullable CompletableFuture<Report> making;

    /** @param begin begins to make the report */
    ReportPanel(TemplateSummary template, Supplier<CompletableFuture<Report>> begin) {
        this.template = template.name();
        this.begin = begin;
        addClassNames("page-section", "report-panel");
        place.getElement().setAttribute("aria-live", "polite");
        add(new H2(template.title()), place);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (making != null) {
            return;
        }
        UI ui = event.getUI();
        showProgress();
        ui.setPollInterval(POLL_MILLISECONDS);
        making = begin.get();
        making.whenComplete((report, failure) -> ui.access(() -> {
            ui.setPollInterval(-1);
            place.removeAll();
            if (failure == null) {
                place.add(new FinishedReport(report));
                // it may have been left meanwhile
                Optional.ofNullable(findAncestor(ReportsView.class)).ifPresent(MarkingChanged::tell);
            } else {
                place.add(new Notice(sentence(failure)));
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
        bar.getElement().setAttribute("aria-label", getTranslation("reports.view.making"));
        place.add(new Paragraph(getTranslation("reports.view.making")), bar);
    }

    private String sentence(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof Refusal refusal) {
            return String.valueOf(refusal.getMessage());
        }
        LOG.error("The report {} could not be made", template, cause);
        return getTranslation("reports.view.failed");
    }
}
