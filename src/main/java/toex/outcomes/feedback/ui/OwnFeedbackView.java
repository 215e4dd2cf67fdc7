package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import toex.outcomes.feedback.FeedbackService;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Submission;
import toex.outcomes.performance.JobStanding;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;
import toex.outcomes.shared.ui.RowTable;

/** What the officer's force has sent, and the way to take it back. */
@Route("feedback/mine")
@Menu(order = 111, title = "feedback.mine")
@RolesAllowed("FORCE")
class OwnFeedbackView extends Page implements Marked {

    /** So many jobs at most: a force wants to see what moves. */
    private static final int SHOWN = 25;

    private final transient FeedbackService feedback;
    private final transient FormWording wording;
    private final transient Marking ofJobs;
    private transient Marking marking;
    private final Problem problem = new Problem();
    private final Div list = new Div();

    OwnFeedbackView(FeedbackService feedback, FormWording wording, SupportedJobs jobs) {
        super("feedback.mine");
        addClassName("own-feedback");
        this.feedback = feedback;
        this.wording = wording;
        ofJobs = jobs.marking();
        marking = ofJobs;
        add(
                new PageHeading(getTranslation("feedback.mine.heading"))
                        .withStandfirst(getTranslation("feedback.mine.explanation")),
                jobs(jobs.standings()),
                problem,
                list);
        show();
    }

    @Override
    public Marking marking() {
        return marking;
    }

    private void show() {
        list.removeAll();
        List<Submission> own = feedback.own();
        marking = ofJobs.and(feedback.marking(own));
        Map<String, List<String>> uses = feedback.uses(own);
        own.forEach(submission -> list.add(section(submission, uses.getOrDefault(submission.reference(), List.of()))));
        if (own.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("feedback.mine.none"),
                    new PageLink("feedback/new", getTranslation("feedback.new"), Scope.ALL)));
        }
    }

    private Component section(Submission submission, List<String> uses) {
        PageSection section = new PageSection(getTranslation("feedback.mine.job", submission.job()))
                .withStandfirst(getTranslation(
                        "feedback.mine.sent", submission.reference(), Days.inWords(submission.submittedAt())));
        Div both = new Div(new Ratings(submission, wording), words(submission));
        both.addClassName("submission");
        section.add(both, new Passages(submission, wording));
        Div end = new Div(new Paragraph(
                uses.isEmpty()
                        ? getTranslation("feedback.mine.used-nowhere")
                        : getTranslation(
                                "feedback.mine.used",
                                uses.stream().map(this::place).collect(Collectors.joining("; ")))));
        end.addClassName("submission-end");
        section.add(end);
        if (!submission.withdrawn()) {
            Button withdraw = new Button(getTranslation("feedback.mine.withdraw"), click -> ask(submission));
            withdraw.setAriaLabel(getTranslation("feedback.mine.withdraw-which", submission.reference()));
            withdraw.addThemeVariants(ButtonVariant.ERROR);
            end.add(withdraw);
        }
        return section;
    }

    private String place(String use) {
        return use.equals(FeedbackService.WALL) ? getTranslation("feedback.mine.used.wall") : use;
    }

    private Component jobs(List<JobStanding> standings) {
        PageSection section = new PageSection(getTranslation("feedback.mine.jobs"));
        if (standings.isEmpty()) {
            section.add(new EmptyState(getTranslation("feedback.mine.jobs.none")));
            return section;
        }
        section.add(new RowTable<JobStanding>(getTranslation("feedback.mine.jobs.caption", standings.size()))
                .text(getTranslation("feedback.invitations.job"), JobStanding::reference)
                .text(getTranslation("feedback.mine.jobs.operation"), JobStanding::operation)
                .text(getTranslation("feedback.mine.jobs.stage"), this::stage)
                .line(getTranslation("feedback.mine.jobs.since"), job -> Days.inWords(job.since()))
                .show(standings.stream().limit(SHOWN).toList()));
        return section;
    }

    private String stage(JobStanding job) {
        return job.stage() == null
                ? getTranslation("feedback.mine.jobs.recorded")
                : job.stage().label();
    }

    private Component words(Submission submission) {
        Paragraph consent = new Paragraph(ConsentWords.of(this, submission));
        consent.addClassName("note");
        return submission.sentence().isEmpty()
                ? new Div(new Paragraph(getTranslation("feedback.no-words")))
                : new Div(new QuotationBlock(submission.sentence(), ""), consent);
    }

    private void ask(Submission submission) {
        Dialog dialog = new Dialog(getTranslation("feedback.mine.withdraw-which", submission.reference()));
        dialog.add(new Paragraph(getTranslation("feedback.mine.withdraw.explanation")));
        Button confirm = new Button(getTranslation("feedback.mine.withdraw.confirm"), click -> {
            dialog.close();
            withdraw(submission);
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("feedback.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }

    private void withdraw(Submission submission) {
        problem.attempt(() -> feedback.withdraw(submission.reference()));
        show();
    }
}
