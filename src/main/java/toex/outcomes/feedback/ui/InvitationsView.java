package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import toex.outcomes.feedback.Invitation;
import toex.outcomes.feedback.Invitations;
import toex.outcomes.feedback.Inviting;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.PartOf;
import toex.outcomes.shared.ui.Problem;
import toex.outcomes.shared.ui.RowTable;

/** Asks forces how their delivered jobs went, and shows what came of each invitation. */
@Route("feedback/invitations")
@RolesAllowed({"COMMS", "APPROVER"})
class InvitationsView extends Page implements PartOf, BeforeEnterObserver, Marked {

    private final transient Inviting inviting;
    private final transient Invitations invitations;
    private final transient Map<String, String> names;
    private final transient Clock clock;
    private final transient Marking marking;
    private final Problem problem = new Problem();
    private final Div outcome = new Div();
    private final Div candidates = new Div();
    private final Div list = new Div();
    private transient Runnable refreshList = () -> {};

    InvitationsView(
            Inviting inviting,
            Invitations invitations,
            SupportedJobs jobs,
            OrganisationService organisations,
            Clock clock) {
        super("feedback.invitations");
        this.inviting = inviting;
        this.invitations = invitations;
        this.clock = clock;
        marking = jobs.marking();
        names = organisations.organisationNames();
        add(
                new PageHeading(getTranslation("feedback.invitations.heading"))
                        .withStandfirst(getTranslation("feedback.invitations.explanation")),
                new PageLink("feedback/outbox", getTranslation("feedback.outbox.link")),
                new PageSection(getTranslation("feedback.invitations.jobs"), candidates),
                new PageSection(getTranslation("feedback.invitations.list"), problem, outcome, list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InvitationList asked =
                new InvitationList(invitations, names, event.getLocation().getQueryParameters(), this::table);
        list.removeAll();
        list.add(asked);
        refreshList = asked::refresh;
        refresh();
    }

    @Override
    public Marking marking() {
        return marking;
    }

    @Override
    public String partOf() {
        return "feedback/inbox";
    }

    private void refresh() {
        candidates.removeAll();
        candidates.add(new CandidatesForm(inviting, this::refresh));
        refreshList.run();
    }

    private RowTable<Invitation> table() {
        return new RowTable<Invitation>(getTranslation("feedback.invitations.caption"))
                .line(getTranslation("feedback.invitations.job"), Invitation::job)
                .text(
                        getTranslation("feedback.invitations.force"),
                        invitation -> names.getOrDefault(
                                invitation.force().value(), invitation.force().value()))
                .address(
                        getTranslation("feedback.invitations.email"),
                        invitation -> invitation.email() == null ? "" : invitation.email())
                .line(getTranslation("feedback.invitations.made"), invitation -> Days.inWords(invitation.madeAt()))
                .column(getTranslation("feedback.invitations.state"), this::state)
                .column("", this::actions);
    }

    private Component state(Invitation invitation) {
        Invitation.State state = invitation.state(clock.instant());
        if (state == Invitation.State.ANSWERED) {
            return new PageLink(
                    "feedback/inbox/" + invitation.answer(), getTranslation("feedback.invitations.state.ANSWERED"));
        }
        Paragraph words = new Paragraph(getTranslation("feedback.invitations.state." + state));
        if (invitation.remindedAt() != null) {
            words.add(" " + getTranslation("feedback.invitations.reminded", Days.inWords(invitation.remindedAt())));
        }
        return words;
    }

    private Component actions(Invitation invitation) {
        Div actions = new Div();
        if (invitation.isOpen(clock.instant())) {
            if (invitation.remindedAt() == null) {
                actions.add(button("remind", invitation, () -> invitations.remind(invitation)));
            }
            actions.add(
                    button("link", invitation, () -> show(invitation)),
                    button("revoke", invitation, () -> invitations.revoke(invitation)));
        }
        return actions;
    }

    private Button button(String what, Invitation invitation, Runnable work) {
        Button button = new Button(getTranslation("feedback.invitations." + what + ".button"), click -> {
            outcome.removeAll();
            problem.attempt(work);
            refresh();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("feedback.invitations." + what + ".which", invitation.job()));
        button.setDisableOnClick(true);
        return button;
    }

    private void show(Invitation invitation) {
        String path = invitations.link(invitation).path();
        Notice notice = new Notice(getTranslation("feedback.invitations.link.shown", invitation.job()));
        Code address = new Code(path);
        outcome.add(notice, new Paragraph(address));
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs("return document.baseURI")
                .then(String.class, base -> address.setText(base + path)));
    }
}
