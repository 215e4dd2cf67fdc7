package toex.outcomes.feedback.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.FeedbackService;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.RateLimits;
import toex.outcomes.feedback.ReturnCode;
import toex.outcomes.feedback.Speaker;
import toex.outcomes.feedback.Step;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PartOf;

/** A page of the form that an officer has begun, signed in. */
@Route("feedback/new/:draft/:step")
@RolesAllowed("FORCE")
class OwnFormView extends FormView implements BeforeEnterObserver, PartOf, Marked {

    private final transient FeedbackService feedback;
    private final transient RateLimits limits;
    private final transient SupportedJobs jobs;

    OwnFormView(FeedbackService feedback, SupportedJobs jobs, FormWording wording, RateLimits limits) {
        super(wording);
        this.feedback = feedback;
        this.limits = limits;
        this.jobs = jobs;
    }

    static String path(Draft draft, Step step) {
        return "feedback/new/%d/%s".formatted(draft.id(), step.code());
    }

    @Override
    public String partOf() {
        return "feedback/new";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Draft> draft = event.getRouteParameters()
                .get("draft")
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> feedback.draft(Long.parseLong(id)));
        if (draft.isEmpty()) {
            gone();
            return;
        }
        Step step = event.getRouteParameters().get("step").flatMap(Step::of).orElseThrow(NotFoundException::new);
        show(new OwnDoor(draft.get()), step, event.getLocation(), step == Step.JOB ? jobs.ofOwnForce() : List.of());
    }

    private void gone() {
        removeAll();
        add(
                new PageHeading(getTranslation("feedback.form.gone"))
                        .withStandfirst(getTranslation("feedback.form.gone.explanation")),
                new PageLink("feedback/new", getTranslation("feedback.new"), Scope.ALL));
    }

    /** Every page reads the draft anew, and writes its own part only. */
    @Override
    public Marking marking() {
        return jobs.marking();
    }

    private final class OwnDoor implements FormDoor {

        private final Draft draft;

        OwnDoor(Draft draft) {
            this.draft = draft;
        }

        @Override
        public Draft draft() {
            return draft;
        }

        @Override
        public Speaker force() {
            return feedback.speaker();
        }

        @Override
        public Draft save(Step step, UnaryOperator<Entries> entered) {
            Visitor.keeps(limits, "account " + draft.account());
            return feedback.save(draft, step, entered);
        }

        @Override
        public void trapped() {
            limits.noteTrapped("account " + draft.account());
        }

        @Override
        public Optional<ReturnCode> code() {
            return Optional.of(feedback.code(draft));
        }

        @Override
        public Optional<String> send() {
            Visitor.sends(limits, "account " + draft.account());
            return Optional.of("feedback/thanks/" + feedback.send(draft));
        }

        @Override
        public String path(Step step) {
            return OwnFormView.path(draft, step);
        }

        @Override
        public String start() {
            return "feedback/new";
        }
    }
}
