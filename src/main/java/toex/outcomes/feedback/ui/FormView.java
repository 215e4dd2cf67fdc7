package toex.outcomes.feedback.ui;

import com.vaadin.flow.router.Location;
import java.util.List;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Step;
import toex.outcomes.performance.SupportedJob;
import toex.outcomes.shared.ui.Page;

/** A page of the form, whoever fills it in; the page stands in its address. */
abstract class FormView extends Page {

    private final transient FormWording wording;

    FormView(FormWording wording) {
        super("feedback.new");
        this.wording = wording;
    }

    FormWording wording() {
        return wording;
    }

    /** Shows a page of the form in place of what stood here before. */
    void show(FormDoor door, Step step, Location address, List<SupportedJob> jobs) {
        removeAll();
        if (step == Step.CHECK) {
            name(getTranslation("feedback.form.check"));
            add(new CheckPage(door, wording));
        } else {
            name(wording.of(step.code()).text());
            boolean change = address.getQueryParameters().getParameters().containsKey(FormPage.CHANGE);
            add(new FormPage(door, step, change, wording, jobs));
        }
        revealHeading();
    }

    /** Whoever hears the page is told where the reader now is. */
    final void revealHeading() {
        getElement()
                .executeJs(
                        "setTimeout(() => this.querySelector('h1')?.focus({preventScroll: true}), 0); scrollTo(0, 0)");
    }
}
