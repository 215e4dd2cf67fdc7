package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import toex.outcomes.feedback.FeedbackService;
import toex.outcomes.feedback.Submission;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;

/** Says that feedback has arrived, under which reference, and what happens to it. */
@Route("feedback/thanks")
@RolesAllowed("FORCE")
class ThanksView extends Page implements HasUrlParameter<String> {

    private final transient FeedbackService feedback;

    ThanksView(FeedbackService feedback) {
        super("feedback.thanks");
        this.feedback = feedback;
    }

    @Override
    public void setParameter(BeforeEvent event, String reference) {
        Submission sent = feedback.own(reference).orElseThrow(NotFoundException::new);
        removeAll();
        Div links = new Div(link("feedback/mine", "feedback.mine"), link("feedback/new", "feedback.thanks.another"));
        links.addClassName("actions");
        add(
                new PageHeading(getTranslation("feedback.thanks.heading", sent.reference()))
                        .withKicker(getTranslation("feedback.thanks.kicker"))
                        .withStandfirst(getTranslation(
                                sent.isQuotable() ? "feedback.thanks.quotable" : "feedback.thanks.internal")),
                links);
    }

    private PageLink link(String path, String key) {
        PageLink link = new PageLink(path, getTranslation(key), Scope.ALL);
        link.addClassName("action");
        return link;
    }
}
