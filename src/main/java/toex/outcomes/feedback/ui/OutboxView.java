package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import toex.outcomes.feedback.Letter;
import toex.outcomes.feedback.Outbox;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PartOf;
import toex.outcomes.shared.ui.RowTable;

/** The mail that was sent, waits or could not be sent; without a mail server, what would be sent. */
@Route("feedback/outbox")
@RolesAllowed({"COMMS", "APPROVER"})
class OutboxView extends Page implements PartOf, Marked {

    private final transient Outbox outbox;
    private transient Marking marking = Marking.OFFICIAL;

    OutboxView(Outbox outbox) {
        super("feedback.outbox");
        this.outbox = outbox;
        show();
    }

    private void show() {
        removeAll();
        List<Letter> letters = outbox.letters();
        marking = letters.stream().map(Letter::marking).reduce(Marking.OFFICIAL, Marking::and);
        add(
                new PageHeading(getTranslation("feedback.outbox.heading"))
                        .withStandfirst(getTranslation(
                                outbox.sendsMail() ? "feedback.outbox.explanation" : "feedback.outbox.without-server")),
                letters.isEmpty() ? new EmptyState(getTranslation("feedback.outbox.none")) : table().show(letters),
                new Paragraph(new PageLink("feedback/invitations", getTranslation("feedback.invitations"))));
    }

    @Override
    public Marking marking() {
        return marking;
    }

    @Override
    public String partOf() {
        return "feedback/inbox";
    }

    private RowTable<Letter> table() {
        RowTable<Letter> table = new RowTable<>(getTranslation("feedback.outbox.caption"));
        table.addClassName("letters");
        return table.column(getTranslation("feedback.outbox.letter"), OutboxView::text)
                .address(
                        getTranslation("feedback.outbox.recipient"),
                        letter -> letter.recipient() == null ? "" : letter.recipient())
                .line(getTranslation("feedback.invitations.made"), letter -> Days.inWords(letter.madeAt()))
                .column(getTranslation("feedback.invitations.state"), this::state);
    }

    private static Component text(Letter letter) {
        Pre body = new Pre(letter.body());
        body.addClassName("letter");
        return new Details(letter.subject(), body);
    }

    private Component state(Letter letter) {
        String state = getTranslation("feedback.outbox.state." + letter.state());
        Paragraph words = new Paragraph(
                letter.reason().isEmpty()
                        ? state
                        : getTranslation("feedback.outbox.tried", state, letter.attempts(), letter.reason()));
        return letter.state() == Letter.State.SENT ? new Div(words, cameBack(letter)) : words;
    }

    private Button cameBack(Letter letter) {
        Button button = new Button(getTranslation("feedback.outbox.bounced"), click -> {
            outbox.bounced(letter);
            show();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("feedback.outbox.bounced.which", letter.subject()));
        return button;
    }
}
