package toex.outcomes.casestudies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.CaseStudyService;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;

/** The published case studies, each with its summary and the way to its story. */
@Route("case-studies")
@Menu(order = 4, title = "casestudies.menu")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class CaseStudiesView extends Page implements Marked {

    private final transient List<CaseStudy> stories;

    CaseStudiesView(CaseStudyService service, OrganisationService organisations) {
        super("casestudies.menu");
        addClassName("case-studies");
        stories = service.published();
        add(new PageHeading(getTranslation("casestudies.claim"))
                .withStandfirst(getTranslation("casestudies.standfirst")));
        if (stories.isEmpty()) {
            add(new EmptyState(getTranslation("casestudies.none")));
        }
        Map<String, String> regions = organisations.regionNames();
        stories.forEach(story -> add(entry(story, regions)));
    }

    @Override
    public Marking marking() {
        return stories.stream().map(CaseStudy::marking).reduce(Marking.OFFICIAL, Marking::and);
    }

    private static Component entry(CaseStudy story, Map<String, String> regions) {
        Paragraph threat = new Paragraph(story.threat());
        threat.addClassName("story-threat");
        Paragraph summary = new Paragraph(story.summary());
        Paragraph outcome = new Paragraph(story.outcome());
        outcome.addClassName("story-outcome");
        Div words = new Div(new H2(new PageLink("case-studies/" + story.slug(), story.title())), summary);
        Div result = new Div(outcome);
        if (story.region() != null) {
            String code = story.region().value();
            Paragraph place = new Paragraph(regions.getOrDefault(code, code));
            place.addClassName("note");
            result.add(place);
        }
        Article entry = new Article(threat, words, result);
        entry.addClassNames("page-section", "story-entry");
        return entry;
    }
}
