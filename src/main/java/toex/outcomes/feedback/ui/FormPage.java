package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Location;
import java.util.List;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.FormProgress;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.FormWording.Words;
import toex.outcomes.feedback.Step;
import toex.outcomes.performance.SupportedJob;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;

/** One question of the form on a page of its own, kept when the reader goes on. */
class FormPage extends Div {

    /** In an address: whoever puts this right goes back to the answers afterwards. */
    static final String CHANGE = "change";

    private static final String QUESTION = "question";
    private static final String PROGRESS = "progress";

    private final transient FormDoor door;
    private final Step step;
    private final boolean change;
    private final transient AnswerField field;
    private final ErrorSummary summary = new ErrorSummary();

    FormPage(FormDoor door, Step step, boolean change, FormWording wording, List<SupportedJob> jobs) {
        this.door = door;
        this.step = step;
        this.change = change;
        Draft draft = door.draft();
        field = AnswerFields.of(step, draft.entries(), door.force(), wording, jobs);
        addClassName("form-page");
        String back = back(draft);
        if (!back.isEmpty()) {
            add(backLink(back));
        }
        Button goOn = new Button(getTranslation("feedback.form.continue"), click -> goOn(click.getSource()));
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        goOn.setDisableOnClick(true);
        add(summary, progress(draft), asked(wording.of(step.code())), goOn);
        if (draft.id() != 0 || draft.isJobGiven()) {
            add(new SaveForLater(door));
        }
    }

    private String back(Draft draft) {
        if (change) {
            return door.path(Step.CHECK);
        }
        boolean first = draft.isJobGiven() ? step == Step.ASKED : step == Step.JOB;
        return first ? door.start() : door.path(step.previous(draft.answers()));
    }

    static PageLink backLink(String address) {
        PageLink link = new PageLink(address, "", Scope.ALL);
        link.setText(link.getTranslation("feedback.form.back"));
        link.addClassName("back-link");
        return link;
    }

    /** How many questions are left; whoever changes one answer goes back to the check page after it. */
    private Paragraph progress(Draft draft) {
        FormProgress progress = FormProgress.of(step, draft.answers(), draft.isJobGiven());
        String key = progress.exact() ? "feedback.form.progress" : "feedback.form.progress.at-most";
        Paragraph line = new Paragraph(getTranslation(key, progress.number(), progress.most()));
        line.setId(PROGRESS);
        line.addClassName("form-progress");
        line.setVisible(!change);
        return line;
    }

    private Component asked(Words words) {
        H1 question = new H1(words.text());
        question.setId(QUESTION);
        if (!change) {
            question.getElement().setAttribute("aria-describedby", PROGRESS);
        }
        question.getElement().setAttribute("tabindex", "-1");
        HtmlContainer whole = new HtmlContainer(field.isGroup() ? "fieldset" : "div");
        whole.addClassName(QUESTION);
        if (field.isGroup()) {
            HtmlContainer legend = new HtmlContainer("legend");
            legend.add(question);
            whole.add(legend);
        } else {
            whole.add(question);
        }
        Paragraph hint = new Paragraph(words.hint());
        hint.addClassName("standfirst");
        hint.setVisible(!words.hint().isEmpty());
        field.labelledBy(QUESTION);
        whole.add(hint, field.component());
        return whole;
    }

    private void goOn(Button button) {
        try {
            if (field.isTrapped()) {
                trapped(button);
                return;
            }
            Draft kept = door.save(step, field::entered);
            Location next = new Location(next(kept.answers()));
            getUI().ifPresent(ui -> ui.navigate(next.getPath(), next.getQueryParameters()));
        } catch (Refusal refusal) {
            String problem = String.valueOf(refusal.getMessage());
            field.mark(problem);
            summary.show(problem, field.first());
            FormTitle.wrong(this);
            button.setEnabled(true);
        }
    }

    /** Nobody is kept out by what a browser fills in: the field is empty when the button is pressed again. */
    private void trapped(Button button) {
        door.trapped();
        field.clearTrap();
        summary.show(getTranslation("feedback.form.trapped"), field.first());
        FormTitle.wrong(this);
        button.setEnabled(true);
    }

    private String next(Answers answers) {
        if (!change) {
            return door.path(step.next(answers));
        }
        return answers.problems().keySet().stream()
                .filter(missing -> missing != Step.CHECK)
                .findFirst()
                .map(missing -> door.path(missing) + "?" + CHANGE)
                .orElse(door.path(Step.CHECK));
    }
}
