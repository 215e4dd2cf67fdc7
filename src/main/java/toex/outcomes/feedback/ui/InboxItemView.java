package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import toex.outcomes.editorial.ui.Decisions;
import toex.outcomes.editorial.ui.MarkingFields;
import toex.outcomes.feedback.Agreements;
import toex.outcomes.feedback.FeedbackInbox;
import toex.outcomes.feedback.FeedbackMarkings;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.InboxItem;
import toex.outcomes.feedback.Moderation;
import toex.outcomes.feedback.QuotationDesk;
import toex.outcomes.feedback.Redactions;
import toex.outcomes.feedback.Submission;
import toex.outcomes.security.ForceDirectory;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** One submission: what the force said, and the decision about its words. */
@Route("feedback/inbox/:reference")
@RolesAllowed({"COMMS", "APPROVER"})
class InboxItemView extends Page implements BeforeEnterObserver, Marked {

    private final transient FeedbackInbox inbox;
    private final transient QuotationDesk quotations;
    private final transient Moderation moderation;
    private final transient Redactions redactions;
    private final transient Agreements agreements;
    private final transient FormWording wording;
    private final transient FeedbackMarkings markings;
    private final transient ForceDirectory forces;
    private final transient SignedIn signedIn;
    private transient Marking marking = Marking.OFFICIAL;

    InboxItemView(
            FeedbackInbox inbox,
            QuotationDesk quotations,
            Moderation moderation,
            Redactions redactions,
            Agreements agreements,
            FormWording wording,
            FeedbackMarkings markings,
            ForceDirectory forces,
            SignedIn signedIn) {
        super("feedback.inbox");
        this.inbox = inbox;
        this.quotations = quotations;
        this.moderation = moderation;
        this.redactions = redactions;
        this.agreements = agreements;
        this.wording = wording;
        this.markings = markings;
        this.forces = forces;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("reference").orElseThrow(NotFoundException::new));
    }

    private void show(String reference) {
        InboxItem item = inbox.open(reference).orElseThrow(NotFoundException::new);
        Submission submission = item.submission();
        name(reference);
        removeAll();
        add(
                new PageHeading(getTranslation("feedback.item.heading", item.force(), submission.job()))
                        .withKicker(reference)
                        .withStandfirst(getTranslation(
                                "feedback.item.sent",
                                submission.submittedBy(),
                                Days.inWords(submission.submittedAt()))),
                said(item),
                work(item, reference),
                new PageLink("feedback/inbox", getTranslation("feedback.item.back"), Scope.ALL));
    }

    /** What becomes of its words; beside it who looks after them, and how they are marked. */
    private Component work(InboxItem item, String reference) {
        Div beside = new Div(
                new PageSection(
                        getTranslation("feedback.handling"),
                        new HandlingPanel(
                                moderation,
                                redactions,
                                wording,
                                item,
                                signedIn.is(Role.APPROVER),
                                () -> show(reference))),
                marking(item.submission()));
        Div both = new Div(
                new PageSection(
                        getTranslation("feedback.item.decision"),
                        new DecisionPanel(
                                inbox,
                                quotations,
                                moderation,
                                agreements,
                                signedIn.person(),
                                item,
                                () -> show(reference))),
                beside);
        both.addClassName("work-columns");
        return both;
    }

    @Override
    public Marking marking() {
        return marking;
    }

    /** How it is marked, and the way to mark it higher; for an approver, lower. */
    private Component marking(Submission submission) {
        marking = markings.of(submission);
        Marking seen = marking;
        MarkingFields fields = new MarkingFields(
                seen,
                forces.forces().stream()
                        .map(force -> force.name().toUpperCase(Locale.ROOT) + Marking.USE_ONLY)
                        .toList());
        Decisions steps = new Decisions(() -> UI.getCurrent().refreshCurrentRoute(false))
                .offer(
                        getTranslation("editorial.marking.raise"),
                        ButtonVariant.SMALL,
                        () -> markings.raise(submission, seen, fields.marking()));
        if (signedIn.is(Role.APPROVER)) {
            steps.offerWithReason(
                    getTranslation("editorial.marking.lower"),
                    getTranslation("editorial.marking.lower.reason"),
                    ButtonVariant.SMALL,
                    reason -> markings.lower(submission, seen, fields.marking(), reason));
        }
        return new PageSection(getTranslation("feedback.marking"), fields, steps);
    }

    private Component said(InboxItem item) {
        Submission submission = item.submission();
        Div both = new Div(new Ratings(submission, wording), words(item));
        both.addClassName("submission");
        return new PageSection(getTranslation("feedback.item.said"), both, new Passages(submission, wording));
    }

    private Component words(InboxItem item) {
        Submission submission = item.submission();
        if (submission.sentence().isEmpty()) {
            return new Div(new Paragraph(getTranslation("feedback.no-words")));
        }
        Paragraph consent = new Paragraph(ConsentWords.of(this, submission));
        consent.addClassName("note");
        return new Div(new QuotationBlock(submission.sentence(), item.force()), consent);
    }
}
