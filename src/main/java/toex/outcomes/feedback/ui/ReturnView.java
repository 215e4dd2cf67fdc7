package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.RateLimits;
import toex.outcomes.feedback.ReturnCode;
import toex.outcomes.feedback.ReturnedFeedback;
import toex.outcomes.feedback.ReturnedFeedback.Opened;
import toex.outcomes.feedback.Speaker;
import toex.outcomes.feedback.Step;
import toex.outcomes.shared.ui.PageHeading;

/** The way back to a form that was begun: by its code, which stands in the visit and in no address. */
@Route("feedback/return/:step?")
@AnonymousAllowed
class ReturnView extends FormView implements BeforeEnterObserver {

    private static final String PATH = "feedback/return";
    private static final String SENT = "sent";

    private final transient ReturnedFeedback feedback;
    private final transient RateLimits limits;

    ReturnView(ReturnedFeedback feedback, FormWording wording, RateLimits limits) {
        super(wording);
        this.feedback = feedback;
        this.limits = limits;
        addClassNames("invited", "form-return");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getRouteParameters().get("step").orElse("");
        Optional<ReturnCode> code =
                Optional.ofNullable(VaadinSession.getCurrent().getAttribute(ReturnCode.class));
        Optional<Opened> opened = code.flatMap(feedback::open);
        Optional<Step> step = Step.of(asked);
        if (asked.startsWith(SENT)) {
            sent(asked.substring(SENT.length() + 1));
        } else if (opened.isPresent() && step.isPresent()) {
            show(new CodeDoor(code.orElseThrow(), opened.get()), step.get(), event.getLocation(), List.of());
        } else {
            ask();
        }
    }

    private void ask() {
        removeAll();
        name(getTranslation("feedback.return"));
        ErrorSummary summary = new ErrorSummary();
        TextField letters = new TextField(getTranslation("feedback.return.code"));
        letters.setHelperText(getTranslation("feedback.return.code.help"));
        Button goOn = new Button(getTranslation("feedback.form.continue"), click -> open(letters, summary));
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                summary,
                new PageHeading(getTranslation("feedback.return.heading"))
                        .withStandfirst(getTranslation("feedback.return.explanation")),
                letters,
                new Div(goOn));
    }

    private void open(TextField letters, ErrorSummary summary) {
        ReturnCode code = new ReturnCode(letters.getValue());
        Optional<Opened> opened = feedback.open(code);
        if (opened.isPresent()) {
            VaadinSession.getCurrent().setAttribute(ReturnCode.class, code);
            String page = PATH + "/" + opened.get().draft().step().code();
            getUI().ifPresent(ui -> ui.navigate(page));
        } else {
            String problem =
                    getTranslation(Visitor.mayGuess(limits) ? "feedback.return.unknown" : "feedback.return.often");
            letters.setErrorMessage(problem);
            letters.setInvalid(true);
            summary.show(problem, letters);
            FormTitle.wrong(this);
        }
    }

    private void sent(String reference) {
        removeAll();
        name(getTranslation("feedback.thanks"));
        add(new PageHeading(getTranslation("feedback.thanks.heading", reference))
                .withKicker(getTranslation("feedback.thanks.kicker"))
                .withStandfirst(getTranslation("feedback.return.sent")));
    }

    /** By a code. */
    private final class CodeDoor implements FormDoor {

        private final ReturnCode code;
        private final Opened opened;

        CodeDoor(ReturnCode code, Opened opened) {
            this.code = code;
            this.opened = opened;
        }

        @Override
        public Draft draft() {
            return opened.draft();
        }

        @Override
        public Speaker force() {
            return opened.force();
        }

        @Override
        public Draft save(Step step, UnaryOperator<Entries> entered) {
            Visitor.keeps(limits, code.text());
            return feedback.save(code, step, entered);
        }

        @Override
        public void trapped() {
            limits.noteTrapped(code.text());
        }

        @Override
        public Optional<ReturnCode> code() {
            return Optional.empty();
        }

        @Override
        public Optional<String> send() {
            Visitor.sends(limits, code.text(), draft());
            return Optional.of(PATH + "/" + SENT + "-" + feedback.send(code));
        }

        @Override
        public String path(Step step) {
            return PATH + "/" + step.code();
        }

        @Override
        public String start() {
            return PATH;
        }
    }
}
