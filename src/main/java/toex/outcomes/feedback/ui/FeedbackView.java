package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.feedback.QuotationWall;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.Scoped;

/** The wall: what forces said and agreed to have shown, each quotation whole. */
@Route("feedback")
@Menu(order = 5, title = "feedback.wall")
@PermitAll
class FeedbackView extends Page implements Scoped, Marked {

    private final transient QuotationWall quotations;
    private final transient SignedIn signedIn;
    private final Div wall = new Div();

    FeedbackView(QuotationWall quotations, SignedIn signedIn) {
        super("feedback.wall");
        this.quotations = quotations;
        this.signedIn = signedIn;
        wall.addClassName("wall");
        add(
                new PageHeading(getTranslation("feedback.wall.heading"))
                        .withStandfirst(getTranslation("feedback.wall.explanation")),
                work(),
                wall);
    }

    @Override
    public void show(Scope scope) {
        wall.removeAll();
        List<Quotation> found = quotations.quotations(scope);
        found.forEach(quotation -> wall.add(new QuotationBlock(quotation.text(), quotation.attribution())));
        if (found.isEmpty()) {
            Scope everywhere = new Scope(scope.period(), null);
            wall.add(new EmptyState(
                    getTranslation(scope.region() == null ? "feedback.wall.none" : "feedback.wall.none-of-region"),
                    new PageLink("feedback", getTranslation("feedback.wall.all"), everywhere)));
        }
    }

    @Override
    public Marking marking() {
        return quotations.marking();
    }

    /** What the reader may do about feedback besides reading it. */
    private Div work() {
        Div links = new Div();
        links.addClassName("actions");
        if (signedIn.is(Role.FORCE)) {
            links.add(action("feedback/new", "feedback.new"), action("feedback/mine", "feedback.mine"));
        }
        if (signedIn.is(Role.COMMS, Role.APPROVER)) {
            links.add(action("feedback/inbox", "feedback.inbox"));
        }
        return links;
    }

    private PageLink action(String path, String key) {
        PageLink link = new PageLink(path, getTranslation(key), Scope.ALL);
        link.addClassName("action");
        return link;
    }
}
