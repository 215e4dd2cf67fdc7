package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.InvitationLink;
import toex.outcomes.feedback.InvitedFeedback;
import toex.outcomes.feedback.InvitedFeedback.Opened;
import toex.outcomes.feedback.InvitedFeedback.Over;
import toex.outcomes.feedback.Passage;
import toex.outcomes.feedback.RateLimits;
import toex.outcomes.feedback.Step;
import toex.outcomes.feedback.Submission;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.Problem;
import toex.outcomes.shared.ui.Sentence;

/** How a job went, told by whoever holds a personal link; once told, what was sent, and the way to take it back. */
@Route("feedback/invitation/:token/:step?")
@AnonymousAllowed
class InvitedView extends FormView implements BeforeEnterObserver {

    private final transient InvitedFeedback feedback;
    private final transient RateLimits limits;
    private final Problem problem = new Problem();

    InvitedView(InvitedFeedback feedback, FormWording wording, RateLimits limits) {
        super(wording);
        this.feedback = feedback;
        this.limits = limits;
        addClassName("invited");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvitationLink link =
                new InvitationLink(event.getRouteParameters().get("token").orElse(""));
        Optional<Opened> found = feedback.open(link);
        Optional<Submission> sent = found.flatMap(Opened::answer);
        Optional<Step> step = event.getRouteParameters().get("step").flatMap(Step::of);
        if (found.isEmpty()) {
            over(link);
        } else if (sent.isPresent()) {
            sent(link, sent.get());
        } else if (step.isPresent() && step.get() != Step.JOB) {
            show(door(link, found.get()), step.get(), event.getLocation(), List.of());
        } else {
            start(door(link, found.get()), found.get());
        }
    }

    private FormDoor door(InvitationLink link, Opened opened) {
        return new LinkDoor(feedback, limits, link, opened, this::thank);
    }

    private void over(InvitationLink link) {
        removeAll();
        name(getTranslation("feedback.invited.over"));
        Over over = feedback.over(link);
        boolean often = over == Over.UNKNOWN && !Visitor.mayGuess(limits);
        add(new PageHeading(getTranslation("feedback.invited.over"))
                .withStandfirst(getTranslation("feedback.invited.over." + (often ? "OFTEN" : over))));
    }

    private void start(FormDoor door, Opened opened) {
        removeAll();
        Draft draft = opened.draft();
        name(getTranslation("feedback.invited"));
        boolean begun = draft.id() != 0;
        PageLink start = new PageLink(
                door.path(begun ? draft.step() : Step.ASKED),
                getTranslation(begun ? "feedback.invited.carry-on" : "feedback.invited.start"),
                Scope.ALL);
        start.addClassNames("action", "primary", "start");
        add(
                new PageHeading(Sentence.of(getTranslation("feedback.invited.heading"), job(opened)))
                        .withKicker(opened.force().name())
                        .withStandfirst(getTranslation("feedback.form.explanation")),
                new Paragraph(getTranslation("feedback.invited.rights")),
                start);
    }

    /** Whole, wherever the line ends. */
    private static Span job(Opened opened) {
        Span job = new Span(opened.invitation().job());
        job.addClassName("job-reference");
        return job;
    }

    /** In place of the form at once, without opening another page: many may send at the same moment. */
    private void thank(InvitationLink link, String reference, Draft sent) {
        removeAll();
        name(getTranslation("feedback.invited"));
        boolean quotable = sent.answers().standingConsent().isAnywhere();
        add(
                new PageHeading(getTranslation("feedback.thanks.heading", reference))
                        .withKicker(getTranslation("feedback.thanks.kicker"))
                        .withStandfirst(
                                getTranslation("feedback.invited.sent." + (quotable ? "quotable" : "internal"))),
                new Paragraph(getTranslation("feedback.invited.withdraw")),
                new PageLink(link.path(), getTranslation("feedback.invited.see"), Scope.ALL));
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, link.path()));
        revealHeading();
    }

    private void sent(InvitationLink link, Submission sent) {
        removeAll();
        name(getTranslation("feedback.invited"));
        add(new PageHeading(getTranslation("feedback.thanks.heading", sent.reference()))
                .withKicker(getTranslation("feedback.thanks.kicker"))
                .withStandfirst(ConsentWords.of(this, sent)));
        add(new Ratings(sent, wording()), new Passages(sent, wording()));
        if (!sent.text(Passage.SENTENCE).isEmpty()) {
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
                feedback.open(link).flatMap(Opened::answer).ifPresent(sent -> sent(link, sent));
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("feedback.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }
}
