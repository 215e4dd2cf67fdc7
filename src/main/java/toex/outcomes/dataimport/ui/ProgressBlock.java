package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import toex.outcomes.dataimport.ImportJob;

/** How far the work on a file is, and the button that stops it. */
class ProgressBlock extends Div {

    private static final int POLL_MILLISECONDS = 300;

    private final transient ImportJob<?> job;
    private final Paragraph words = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private @Nullable Registration polling;

    ProgressBlock(ImportJob<?> job) {
        this.job = job;
        addClassName("import-progress");
        Button cancel = new Button(getTranslation("dataimport.cancel"), click -> {
            click.getSource().setEnabled(false);
            job.cancel();
        });
        bar.getElement().setAttribute("aria-label", getTranslation("dataimport.progress"));
        add(words, bar, cancel);
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(POLL_MILLISECONDS);
        polling = event.getUI().addPollListener(poll -> refresh());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void refresh() {
        double fraction = job.fraction();
        words.setText(getTranslation("dataimport.step." + job.step()));
        bar.setIndeterminate(fraction < 0);
        if (fraction >= 0) {
            bar.setValue(Math.min(1, fraction));
        }
    }
}
