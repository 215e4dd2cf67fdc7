package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Answers.Part;
import toex.outcomes.feedback.InvitationLink;
import toex.outcomes.feedback.InvitedFeedback;
import toex.outcomes.feedback.InvitedFeedback.Opened;
import toex.outcomes.feedback.Submission;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.Problem;

/** How a job went, told by whoever holds a personal link; once told, what was sent, and the way to take it back. */
@Route("feedback/invitation")
@AnonymousAllowed
class InvitedView extends Page implements HasUrlParameter<String> {

    private final transient InvitedFeedback feedback;
    /** Made once for each opening of the form: however often it is sent, it is kept once. */
    private final UUID formOpened = UUID.randomUUID();

    private final ErrorSummary summary = new ErrorSummary();
    private final Problem problem = new Problem();

    InvitedView(InvitedFeedback feedback) {
        super("feedback.invited");
        this.feedback = feedback;
        addClassName("invited");
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        show(new InvitationLink(token));
    }

    private void show(InvitationLink link) {
        removeAll();
        feedback.open(link)
                .ifPresentOrElse(
                        opened -> opened.answer().ifPresentOrElse(sent -> sent(link, sent), () -> form(link, opened)),
                        () -> add(new PageHeading(getTranslation("feedback.invited.over"))
                                .withStandfirst(getTranslation("feedback.invited.over.explanation"))));
    }

    private void form(InvitationLink link, Opened opened) {
        String job = opened.invitation().job();
        FeedbackForm form = new FeedbackForm(opened.force(), List.of()).about(job);
        Button send = new Button(getTranslation("feedback.form.send"), click -> send(link, form, click.getSource()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        add(
                new PageHeading(getTranslation("feedback.invited.heading", job))
                        .withKicker(opened.force())
                        .withStandfirst(getTranslation("feedback.form.explanation")),
                summary,
                form,
                problem,
                send);
    }

    private void send(InvitationLink link, FeedbackForm form, Button button) {
        Answers answers = form.answers();
        Map<Part, String> problems = answers.problems();
        form.show(problems);
        summary.show(problems);
        if (problems.isEmpty() && problem.attempt(() -> feedback.answer(link, formOpened, answers))) {
            show(link);
        }
        button.setEnabled(true);
    }

    private void sent(InvitationLink link, Submission sent) {
        String state = sent.withdrawn() ? "WITHDRAWN" : sent.consent().name();
        add(
                new PageHeading(getTranslation("feedback.thanks.heading", sent.reference()))
                        .withKicker(getTranslation("feedback.thanks.kicker"))
                        .withStandfirst(getTranslation("feedback.mine.consent." + state)),
                new Ratings(sent));
        if (!sent.sentence().isEmpty()) {
            add(new QuotationBlock(sent.sentence(), ""));
        }
        if (!sent.withdrawn()) {
            Button withdraw = new Button(getTranslation("feedback.mine.withdraw"), click -> ask(link));
            withdraw.addThemeVariants(ButtonVariant.ERROR);
            add(new Paragraph(getTranslation("feedback.invited.withdraw")), problem, withdraw);
        }
    }

    private void ask(InvitationLink link) {
        Dialog dialog = new Dialog(getTranslation("feedback.mine.withdraw"));
        dialog.add(new Paragraph(getTranslation("feedback.mine.withdraw.explanation")));
        Button confirm = new Button(getTranslation("feedback.mine.withdraw.confirm"), click -> {
            dialog.close();
            if (problem.attempt(() -> feedback.withdraw(link))) {
                show(link);
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("feedback.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }
}
