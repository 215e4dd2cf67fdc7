package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import toex.outcomes.feedback.FeedbackInbox;
import toex.outcomes.feedback.InboxFilter;
import toex.outcomes.feedback.InboxItem;
import toex.outcomes.feedback.Moderation;
import toex.outcomes.feedback.WithdrawalNotices;
import toex.outcomes.figures.Dimension;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.performance.Category;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Fold;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.RowTable;

/** Feedback as it comes in, newest first, narrowed as its address says, and what has become of each. */
@Route("feedback/inbox")
@Menu(order = 120, title = "feedback.inbox")
@RolesAllowed({"COMMS", "APPROVER"})
class InboxView extends Page implements BeforeEnterObserver, Marked {

    private static final int AT_A_TIME = 25;

    private final transient FeedbackInbox inbox;
    private final transient InboxFilterBar.Choices choices;
    private final transient List<InboxItem> shown = new ArrayList<>();
    private final Div filters = new Div();
    private final Fold fold = new Fold(getTranslation("shared.filters"), filters);
    private final Paragraph found = new Paragraph();
    private final RowTable<InboxItem> table;
    private final Button more = new Button(getTranslation("feedback.inbox.more"), click -> showMore());
    private final Div none = new Div();
    private transient InboxFilter filter = InboxFilter.ALL;

    InboxView(
            FeedbackInbox inbox,
            Moderation moderation,
            OrganisationService organisations,
            PerformanceService performance,
            WithdrawalNotices notices) {
        super("feedback.inbox");
        this.inbox = inbox;
        Map<String, String> threats = performance.categories(Dimension.THREAT).stream()
                .collect(Collectors.toMap(Category::code, Category::label));
        choices = new InboxFilterBar.Choices(
                organisations.regionNames(), organisations.organisationNames(), threats, moderation.people());
        table = new RowTable<InboxItem>(getTranslation("feedback.inbox.caption"))
                .column(getTranslation("feedback.inbox.reference"), this::link)
                .line(
                        getTranslation("feedback.inbox.sent"),
                        item -> Days.inWords(item.submission().submittedAt()))
                .text(getTranslation("feedback.inbox.force"), InboxItem::force)
                .line(
                        getTranslation("feedback.inbox.job"),
                        item -> item.submission().job())
                .text(getTranslation("feedback.inbox.assigned"), this::assigned)
                .text(
                        getTranslation("feedback.inbox.state"),
                        item -> getTranslation("feedback.standing." + item.standing()));
        found.addClassName("note");
        found.getElement().setAttribute("role", "status");
        Div links = new Div(
                action("feedback/invitations", "feedback.invitations.link-here"),
                action("feedback/people", "feedback.people"));
        links.addClassName("actions");
        add(
                new PageHeading(getTranslation("feedback.inbox.heading"))
                        .withStandfirst(getTranslation("feedback.inbox.explanation")),
                new NoticesPanel(notices),
                links,
                fold,
                found,
                table,
                more,
                none);
    }

    private PageLink action(String path, String key) {
        PageLink link = new PageLink(path, getTranslation(key), Scope.ALL);
        link.addClassName("action");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = InboxAddress.read(event.getLocation().getQueryParameters());
        filters.removeAll();
        filters.add(new InboxFilterBar(filter, choices, this::narrow));
        showAnew();
    }

    @Override
    public Marking marking() {
        return inbox.marking();
    }

    private void narrow(InboxFilter wanted) {
        if (!wanted.equals(filter)) {
            filter = wanted;
            getUI().ifPresent(ui -> ui.getPage()
                    .getHistory()
                    .replaceState(null, address(InboxAddress.write(wanted).getQueryString())));
            showAnew();
        }
    }

    private static String address(String query) {
        return query.isEmpty() ? "feedback/inbox" : "feedback/inbox?" + query;
    }

    private void showAnew() {
        shown.clear();
        showMore();
    }

    private void showMore() {
        fold.inUse(InboxAddress.write(filter).getParameters().size());
        shown.addAll(inbox.findPage(filter, shown.size(), AT_A_TIME));
        long count = inbox.count(filter);
        table.show(shown);
        table.setVisible(!shown.isEmpty());
        more.setVisible(count > shown.size());
        none.removeAll();
        if (shown.isEmpty()) {
            none.add(new EmptyState(getTranslation(
                    filter.equals(InboxFilter.ALL) ? "feedback.inbox.none.yet" : "feedback.inbox.none.match")));
        }
        found.setText(getTranslation("feedback.inbox.found", shown.size(), count));
        found.setVisible(!shown.isEmpty());
    }

    private String assigned(InboxItem item) {
        String person = item.submission().handling().assignedTo();
        return person == null ? getTranslation("feedback.inbox.nobody") : person;
    }

    private Component link(InboxItem item) {
        String reference = item.submission().reference();
        PageLink link = new PageLink("feedback/inbox/" + reference, reference, Scope.ALL);
        link.addClassName("one-line");
        return link;
    }
}
