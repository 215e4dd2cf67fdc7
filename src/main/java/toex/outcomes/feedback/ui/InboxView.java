package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import toex.outcomes.feedback.FeedbackInbox;
import toex.outcomes.feedback.InboxItem;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.RowTable;

/** All feedback, newest first, and what has become of each. */
@Route("feedback/inbox")
@Menu(order = 120, title = "feedback.inbox")
@RolesAllowed({"COMMS", "APPROVER"})
class InboxView extends Page {

    private static final int AT_A_TIME = 25;

    private final transient FeedbackInbox inbox;
    private final transient List<InboxItem> shown = new ArrayList<>();
    private final RowTable<InboxItem> table;
    private final Button more = new Button(getTranslation("feedback.inbox.more"), click -> showMore());

    InboxView(FeedbackInbox inbox) {
        super("feedback.inbox");
        this.inbox = inbox;
        table = new RowTable<InboxItem>(getTranslation("feedback.inbox.caption"))
                .column(getTranslation("feedback.inbox.reference"), this::link)
                .text(
                        getTranslation("feedback.inbox.sent"),
                        item -> Days.inWords(item.submission().submittedAt()))
                .text(getTranslation("feedback.inbox.force"), InboxItem::force)
                .text(
                        getTranslation("feedback.inbox.job"),
                        item -> item.submission().job())
                .text(getTranslation("feedback.inbox.state"), item -> Standing.inWords(this, item));
        add(
                new PageHeading(getTranslation("feedback.inbox.heading"))
                        .withStandfirst(getTranslation("feedback.inbox.explanation")),
                new PageLink("feedback/invitations", getTranslation("feedback.invitations.link-here")),
                table,
                more);
        showMore();
    }

    private void showMore() {
        shown.addAll(inbox.findPage(shown.size(), AT_A_TIME));
        table.show(shown);
        table.setVisible(!shown.isEmpty());
        more.setVisible(inbox.count() > shown.size());
        if (shown.isEmpty()) {
            add(new EmptyState(getTranslation("feedback.inbox.none")));
        }
    }

    private Component link(InboxItem item) {
        String reference = item.submission().reference();
        return new PageLink("feedback/inbox/" + reference, reference, Scope.ALL);
    }
}
