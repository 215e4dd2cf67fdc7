package toex.outcomes.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import toex.outcomes.reports.EditionSubmission;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;

/** Puts a report forward to be issued, as it is now. */
class SubmitPanel extends PageSection {

    static final int LONGEST_NOTE = 1000;

    SubmitPanel(EditionSubmission submissions, String template, Scope scope) {
        title(getTranslation("reports.submit.heading"));
        addClassName("edition-step");
        TextArea note = new TextArea(getTranslation("reports.submit.note"));
        note.setHelperText(getTranslation("reports.submit.note.help"));
        note.setMaxLength(LONGEST_NOTE);
        Problem problem = new Problem();
        Button submit = new Button(getTranslation("reports.submit.button"));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setDisableOnClick(true);
        submit.addClickListener(click -> {
            problem.attempt(() -> {
                long id = submissions.submit(template, scope, note.getValue());
                UI.getCurrent().navigate(EditionView.path(id));
            });
            submit.setEnabled(true);
        });
        add(new Paragraph(getTranslation("reports.submit.explanation")), note, submit, problem);
    }
}
