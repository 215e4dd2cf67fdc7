package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.FeedbackService;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.ReturnCode;
import toex.outcomes.feedback.Speaker;
import toex.outcomes.feedback.Step;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** How a job went, told by the force in five minutes: the first page of the form, and what was begun before. */
@Route("feedback/new")
@Menu(order = 110, title = "feedback.new")
@RolesAllowed("FORCE")
class NewFeedbackView extends Page implements Marked {

    private final transient FeedbackService feedback;
    private final transient Marking marking;

    NewFeedbackView(FeedbackService feedback, SupportedJobs jobs, FormWording wording) {
        super("feedback.new");
        marking = jobs.marking();
        this.feedback = feedback;
        List<Draft> begun = feedback.drafts();
        add(new FormPage(new NewDoor(), Step.JOB, false, wording, jobs.ofOwnForce()));
        if (!begun.isEmpty()) {
            UnorderedList list = new UnorderedList();
            begun.forEach(draft -> list.add(new ListItem(new PageLink(
                    OwnFormView.path(draft, draft.step()),
                    getTranslation("feedback.form.begun.one", draft.answers().job(), Days.inWords(draft.changed())),
                    Scope.ALL))));
            add(new PageSection(getTranslation("feedback.form.begun"), list));
        }
    }

    @Override
    public Marking marking() {
        return marking;
    }

    /** The first page: what was entered there begins a draft. */
    private final class NewDoor implements FormDoor {

        private Draft draft = feedback.fresh();

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
            draft = feedback.begin(entered.apply(draft.entries()).answers().job());
            return draft;
        }

        @Override
        public void trapped() {
            throw new IllegalStateException("The first page has nothing that nobody sees.");
        }

        @Override
        public Optional<ReturnCode> code() {
            return Optional.empty();
        }

        @Override
        public Optional<String> send() {
            throw new IllegalStateException("Nothing has been begun.");
        }

        @Override
        public String path(Step step) {
            return OwnFormView.path(draft, step);
        }

        @Override
        public String start() {
            return "";
        }
    }
}
