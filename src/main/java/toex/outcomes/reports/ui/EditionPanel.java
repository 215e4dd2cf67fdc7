package toex.outcomes.reports.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionService;
import toex.outcomes.reports.EditionSubmission;
import toex.outcomes.security.Account;
import toex.outcomes.security.Role;
import toex.outcomes.shared.ui.AnotherStep;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;

/** What may be done about an edition that is not withdrawn: approve, decline, issue, submit again, withdraw. */
class EditionPanel extends PageSection {

    private final transient EditionService editions;
    private final transient EditionSubmission submissions;
    private final transient Edition edition;
    private final transient Runnable done;
    private final Problem problem = new Problem();
    private boolean asksForText;

    /**
     * @param open how many comments nobody has seen to
     * @param done to be run after a decision, to show what has become of it
     */
    EditionPanel(
            EditionService editions,
            EditionSubmission submissions,
            Account reader,
            Edition edition,
            long open,
            Runnable done) {
        this.editions = editions;
        this.submissions = submissions;
        this.edition = edition;
        this.done = done;
        title(getTranslation(edition.wasIssued() ? "reports.step.withdraw.heading" : "reports.step.heading"));
        addClassName("edition-step");
        add(problem);
        switch (edition.standing()) {
            case DRAFT -> again();
            case IN_REVIEW -> review(reader, open);
            case APPROVED -> {
                add(
                        new Paragraph(getTranslation("reports.step.issue.explanation")),
                        button("issue", ButtonVariant.PRIMARY, () -> editions.issue(edition)));
                withText("take-back", ButtonVariant.ERROR, text -> editions.takeBack(edition, text));
            }
            case CURRENT, SUPERSEDED -> add(new Paragraph(getTranslation("reports.step.withdraw.explanation")));
            case WITHDRAWN -> throw new IllegalArgumentException("Nothing more can be done with " + edition.title());
        }
        withText("withdraw", ButtonVariant.ERROR, text -> editions.withdraw(edition, text));
    }

    /** One that was written as a draft is submitted again from there. */
    private void again() {
        if (edition.context().manuscript() == null) {
            add(new Paragraph(getTranslation("reports.submit.explanation")));
            withText("again", ButtonVariant.PRIMARY, text -> submissions.submitAgain(edition, text));
        } else {
            add(new Paragraph(getTranslation("reports.step.again.draft")));
        }
    }

    private void review(Account reader, long open) {
        if (open > 0) {
            add(new Notice(getTranslation("reports.step.open", open)));
        }
        if (reader.role() == Role.APPROVER && edition.progress().mayBeApprovedBy(reader.name())) {
            Edition.Print print = edition.print();
            if (print != null) {
                add(new Paragraph(getTranslation(
                        "reports.step.approve.explanation",
                        print.number(),
                        EditionWords.day(print.dated()),
                        print.sha256())));
            }
            add(button("approve", ButtonVariant.PRIMARY, () -> editions.approve(edition)));
            withText("decline", ButtonVariant.ERROR, text -> editions.decline(edition, text));
        } else {
            add(new Paragraph(getTranslation("reports.step.waiting")));
        }
    }

    /** Folded where a step before it needs words as well. */
    private void withText(String step, ButtonVariant variant, Consumer<String> work) {
        TextArea text = new TextArea(getTranslation("reports.step." + step + ".text"));
        text.setMaxLength(SubmitPanel.LONGEST_NOTE);
        Component button = button(step, variant, () -> work.accept(text.getValue()));
        Div both = new Div(text, button);
        both.addClassName("with-reason");
        add(asksForText ? new AnotherStep(getTranslation("reports.step." + step), both) : both);
        asksForText = true;
    }

    private Button button(String step, ButtonVariant variant, Runnable work) {
        Button button = new Button(getTranslation("reports.step." + step));
        button.addThemeVariants(variant);
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            if (problem.attempt(work)) {
                done.run();
            }
            button.setEnabled(true);
        });
        return button;
    }
}
