package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.UUID;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Answers.Part;
import toex.outcomes.feedback.FeedbackService;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.Problem;

/** How a job went, told by the force in five minutes. */
@Route("feedback/new")
@Menu(order = 110, title = "feedback.new")
@RolesAllowed("FORCE")
class NewFeedbackView extends Page {

    private final transient FeedbackService feedback;
    /** Made once for each opening of the form: however often it is sent, it is kept once. */
    private final UUID formOpened = UUID.randomUUID();

    private final ErrorSummary summary = new ErrorSummary();
    private final Problem problem = new Problem();
    private final FeedbackForm form;

    NewFeedbackView(FeedbackService feedback, SupportedJobs jobs, OrganisationService organisation, SignedIn signedIn) {
        super("feedback.new");
        this.feedback = feedback;
        OrganisationCode force = signedIn.person().force();
        String code = force == null ? "" : force.value();
        form = new FeedbackForm(organisation.organisationNames().getOrDefault(code, code), jobs.ofOwnForce());
        Button send = new Button(getTranslation("feedback.form.send"), click -> send(click.getSource()));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        add(
                new PageHeading(getTranslation("feedback.form.heading"))
                        .withStandfirst(getTranslation("feedback.form.explanation")),
                summary,
                form,
                problem,
                send);
    }

    private void send(Button button) {
        Answers answers = form.answers();
        Map<Part, String> problems = answers.problems();
        form.show(problems);
        summary.show(problems);
        if (problems.isEmpty()) {
            problem.attempt(() -> {
                String reference = feedback.submit(formOpened, answers);
                getUI().ifPresent(ui -> ui.navigate("feedback/thanks/" + reference));
            });
        }
        button.setEnabled(true);
    }
}
