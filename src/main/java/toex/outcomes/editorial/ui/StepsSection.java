package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.security.Account;
import toex.outcomes.security.Role;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.PageSection;

/** The next step of a manuscript, as far as whoever looks at it may take it. */
class StepsSection extends PageSection {

    private final transient EditorialDesk desk;
    private final transient Manuscripts manuscripts;
    private final transient Manuscript manuscript;
    private final transient Account reader;
    private final Decisions decisions;

    /** @param done runs after a step, to show what has become of it */
    StepsSection(EditorialDesk desk, Manuscripts manuscripts, Manuscript manuscript, Account reader, Runnable done) {
        this.desk = desk;
        this.manuscripts = manuscripts;
        this.manuscript = manuscript;
        this.reader = reader;
        decisions = new Decisions(done);
        title(getTranslation("editorial.steps"));
        String reason = manuscript.progress().reason();
        if (reason != null) {
            add(new Paragraph(getTranslation("editorial.step.reason", reason)));
        }
        switch (manuscript.progress().state()) {
            case DRAFT -> offer("submit", () -> desk.submit(manuscript));
            case IN_REVIEW -> review();
            case APPROVED -> {
                offerUnlessRefused("publish", () -> desk.publish(manuscript));
                withReason("reopen", why -> desk.reopen(manuscript, why));
            }
            case PUBLISHED -> offer("next", () -> manuscripts.beginNext(manuscript));
            case WITHDRAWN -> {
                add(new Paragraph(getTranslation("editorial.step.withdrawn")));
                offer("next", () -> manuscripts.beginNext(manuscript));
            }
        }
        withdraw();
        add(decisions);
    }

    private void review() {
        if (!manuscript.progress().mayBeApprovedBy(reader.name())) {
            offer("recall", () -> desk.recall(manuscript));
        }
        if (reader.role() == Role.APPROVER && manuscript.mayBeApprovedBy(reader.name())) {
            offerUnlessRefused("approve", () -> desk.approve(manuscript));
            withReason("decline", reason -> desk.decline(manuscript, reason));
        } else {
            add(new Paragraph(
                    getTranslation(reader.role() == Role.APPROVER ? "editorial.step.own" : "editorial.step.waiting")));
            explain(desk.objections(manuscript));
        }
    }

    private void explain(List<String> objections) {
        objections.forEach(sentence -> add(new Notice(sentence)));
    }

    private void offerUnlessRefused(String step, Runnable work) {
        List<String> objections = desk.objections(manuscript);
        explain(objections);
        if (objections.isEmpty()) {
            offer(step, work);
        }
    }

    private void withdraw() {
        switch (manuscript.progress().state()) {
            case DRAFT, IN_REVIEW, APPROVED, PUBLISHED ->
                withReason("withdraw", reason -> desk.withdraw(manuscript, reason));
            case WITHDRAWN -> {}
        }
    }

    private void offer(String step, Runnable work) {
        decisions.offer(getTranslation("editorial.step." + step), ButtonVariant.PRIMARY, work);
    }

    private void withReason(String step, Consumer<String> work) {
        decisions.offerWithReason(
                getTranslation("editorial.step." + step),
                getTranslation("editorial.step." + step + ".reason"),
                ButtonVariant.ERROR,
                work);
    }
}
