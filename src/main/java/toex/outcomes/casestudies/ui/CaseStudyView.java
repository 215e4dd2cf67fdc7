package toex.outcomes.casestudies.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.CaseStudyKind;
import toex.outcomes.casestudies.CaseStudyService;
import toex.outcomes.casestudies.StoryFigures;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Pictures;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;

/** One case study, set as a page to read. */
@Route("case-studies/:slug")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class CaseStudyView extends Page implements BeforeEnterObserver, Marked {

    private final transient CaseStudyService service;
    private final transient OrganisationService organisations;
    private final LocalDate today;
    private final transient StoryFigures figures;
    private final transient Pictures pictures;
    private transient Marking marking = Marking.OFFICIAL;

    CaseStudyView(
            CaseStudyService service,
            StoryFigures figures,
            Pictures pictures,
            OrganisationService organisations,
            Clock clock) {
        super("casestudies.menu");
        this.service = service;
        this.organisations = organisations;
        today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        this.figures = figures;
        this.pictures = pictures;
        addClassName("case-study");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("slug").orElse("");
        show(
                service.published(slug).orElseThrow(NotFoundException::new),
                service.written(slug).orElseThrow(NotFoundException::new));
    }

    @Override
    public Marking marking() {
        return marking;
    }

    private void show(CaseStudy story, Manuscript written) {
        marking = story.marking();
        name(story.title());
        removeAll();
        Div body = new Div(
                new StoryFacts(story, organisations.regions(today), organisations.boundaries()),
                new StoryText(written.text(CaseStudyKind.STORY), figures.all(), new StoryPicture(pictures, written)));
        body.addClassName("story-body");
        add(
                new PageHeading(story.title()).withKicker(story.threat()).withStandfirst(story.summary()),
                body,
                others(story));
    }

    private Nav others(CaseStudy story) {
        Nav nav = new Nav();
        nav.addClassName("other-stories");
        nav.setAriaLabel(getTranslation("casestudies.others"));
        List<CaseStudy> all = service.published();
        all.stream()
                .filter(other -> !other.slug().equals(story.slug()))
                .forEach(other -> nav.add(new PageLink("case-studies/" + other.slug(), other.title())));
        nav.add(new PageLink("case-studies", getTranslation("casestudies.all")));
        return nav;
    }
}
