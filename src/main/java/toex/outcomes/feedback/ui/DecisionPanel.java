package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.State;
import toex.outcomes.feedback.Agreements;
import toex.outcomes.feedback.Extract;
import toex.outcomes.feedback.FeedbackInbox;
import toex.outcomes.feedback.InboxItem;
import toex.outcomes.feedback.Moderation;
import toex.outcomes.feedback.QuotationDesk;
import toex.outcomes.feedback.QuotationKind;
import toex.outcomes.security.Account;
import toex.outcomes.security.Role;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.Problem;

/** What may be done about a submission's words by whoever looks at it: choose, approve, decline, withdraw. */
class DecisionPanel extends Div {

    private final transient FeedbackInbox inbox;
    private final transient QuotationDesk quotations;
    private final transient Moderation moderation;
    private final transient Agreements agreements;
    private final transient Account reader;
    private final transient InboxItem item;
    private final transient Runnable done;
    private final Problem problem = new Problem();

    /** @param done to be run after a decision, to show what has become of it */
    DecisionPanel(
            FeedbackInbox inbox,
            QuotationDesk quotations,
            Moderation moderation,
            Agreements agreements,
            Account reader,
            InboxItem item,
            Runnable done) {
        this.inbox = inbox;
        this.quotations = quotations;
        this.moderation = moderation;
        this.agreements = agreements;
        this.reader = reader;
        this.item = item;
        this.done = done;
        addClassName("decision");
        add(new Paragraph(getTranslation("feedback.standing." + item.standing())));
        String aside = item.submission().handling().setAside();
        if (aside != null) {
            add(new Paragraph(getTranslation("feedback.decision.reason", aside)));
        }
        Extract extract = item.extract();
        if (extract != null) {
            offer(extract);
            add(new PageLink(
                    "content/%s/%s".formatted(QuotationKind.CODE, extract.item()),
                    getTranslation("feedback.decision.content"),
                    Scope.ALL));
        } else if (item.submission().isQuotable()) {
            choose(item.submission().sentence());
            if (aside == null) {
                add(withReason("set-aside", reason -> moderation.setAside(item, reason)));
            }
        }
        add(problem);
    }

    private void offer(Extract extract) {
        String reason = extract.progress().reason();
        if (reason != null) {
            add(new Paragraph(getTranslation("feedback.decision.reason", reason)));
        }
        switch (extract.progress().state()) {
            case DRAFT -> {
                add(new AgreementPanel(agreements, item, extract, extract.text(), false, () -> {}));
                choose(extract.text());
            }
            case IN_REVIEW -> review(extract);
            case APPROVED, PUBLISHED -> {
                add(new QuotationBlock(extract.text(), item.force()), people(extract));
                inbox.next(extract).ifPresent(next -> next(extract, next));
                add(withReason("withdraw", reasonGiven -> quotations.withdraw(item, reasonGiven)));
            }
            case WITHDRAWN -> add(people(extract));
        }
    }

    private void choose(String words) {
        TextArea field = new TextArea(getTranslation("feedback.decision.words"), words, "");
        field.setHelperText(getTranslation("feedback.decision.words.help"));
        Div reads = new Div(new QuotationBlock(words, item.force()));
        reads.addClassName("preview");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> {
            reads.removeAll();
            reads.add(new QuotationBlock(change.getValue(), item.force()));
        });
        add(field, reads, button("propose", ButtonVariant.PRIMARY, () -> quotations.propose(item, field.getValue())));
    }

    private void review(Extract extract) {
        add(new QuotationBlock(extract.text(), item.force()), people(extract));
        Button approve = button("approve", ButtonVariant.PRIMARY, () -> quotations.approve(item));
        add(new AgreementPanel(
                agreements,
                item,
                extract,
                extract.text(),
                true,
                () -> approve.setVisible(quotations.objections(item).isEmpty())));
        if (reader.role() != Role.APPROVER) {
            return;
        }
        if (extract.progress().mayBeApprovedBy(reader.name())) {
            add(approve);
            add(withReason("decline", reason -> quotations.decline(item, reason)));
        } else {
            add(new Paragraph(getTranslation("feedback.decision.own")));
        }
    }

    /** A later version than readers see: its words, and whether the force agrees to them. */
    private void next(Extract extract, Manuscript next) {
        State state = next.progress().state();
        String words = next.text(QuotationKind.TEXT);
        add(new H3(getTranslation("feedback.decision.next." + state)));
        add(new QuotationBlock(words, item.force()));
        add(new AgreementPanel(agreements, item, extract, words, state == State.IN_REVIEW, () -> {}));
    }

    private Paragraph people(Extract extract) {
        String approver = extract.progress().approver();
        Paragraph people = new Paragraph(
                approver == null
                        ? getTranslation(
                                "feedback.decision.chosen-by",
                                extract.progress().author())
                        : getTranslation(
                                "feedback.decision.approved-by",
                                extract.progress().author(),
                                approver));
        people.addClassName("note");
        return people;
    }

    private Component withReason(String step, Consumer<String> work) {
        TextArea reason = new TextArea(getTranslation("feedback.decision." + step + ".reason"));
        reason.setMaxLength(500);
        Div both = new Div(reason, button(step, ButtonVariant.ERROR, () -> work.accept(reason.getValue())));
        both.addClassName("with-reason");
        return both;
    }

    private Button button(String step, ButtonVariant variant, Runnable work) {
        Button button = new Button(getTranslation("feedback.decision." + step), click -> {
            if (problem.attempt(work)) {
                done.run();
            }
        });
        button.addThemeVariants(variant);
        return button;
    }
}
