package toex.outcomes.regions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.CaseStudyService;
import toex.outcomes.dataimport.ContextFigures;
import toex.outcomes.feedback.QuotationWall;
import toex.outcomes.figures.Dimension;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageParts;
import toex.outcomes.shared.ui.PartOf;
import toex.outcomes.shared.ui.Scoped;

/** One region: its forces, its figures and their place among all regions, and what was said and told of it. */
@Route("regions/:code")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class RegionView extends Page implements BeforeEnterObserver, PartOf, Scoped, Marked {

    private final transient OrganisationService organisation;
    private final transient PerformanceService performance;
    private final transient QuotationWall wall;
    private final transient CaseStudyService caseStudies;
    private final transient ContextFigures context;
    private transient @Nullable Region region;

    RegionView(
            OrganisationService organisation,
            PerformanceService performance,
            QuotationWall wall,
            CaseStudyService caseStudies,
            ContextFigures context) {
        super("regions.menu");
        this.organisation = organisation;
        this.performance = performance;
        this.wall = wall;
        this.caseStudies = caseStudies;
        this.context = context;
        addClassName("region-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("code").orElse("");
        Region found = regions().stream()
                .filter(candidate -> candidate.code().value().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        region = found;
        name(found.name());
    }

    @Override
    public String partOf() {
        return "teams";
    }

    /** The page is about its own region: only the period is chosen. */
    @Override
    public boolean offersRegion() {
        return false;
    }

    @Override
    public Marking marking() {
        return wall.marking();
    }

    @Override
    public void show(Scope asked) {
        if (region == null) {
            return;
        }
        removeAll();
        Scope scope = new Scope(asked.period(), region.code());
        RegionFigures figures = new RegionFigures(
                region,
                performance.headlines(scope),
                performance.tables(Selection.of(new Scope(asked.period(), null)), Dimension.REGION));
        Map<String, Component> parts = new LinkedHashMap<>();
        parts.put("figures", new FiguresSection(figures));
        if (!figures.isEmpty()) {
            parts.put("forces", new ForcesSection(region, performance, scope, organisation.boundaries()));
            parts.put("place", new PlaceSection(figures, regions(), organisation.boundaries()));
            parts.put("charts", new ChartsSection(figures, performance, scope));
        }
        parts.put("voices", new VoicesSection(wall.quotations(scope), told(region.code())));
        add(heading(region), new PageParts(named(parts)));
        Component voices = parts.remove("voices");
        parts.values().forEach(this::add);
        context.of(region.code(), asked.period()).forEach(series -> add(new ContextSection(series)));
        add(voices, others(region, asked));
    }

    /** Gives each part its name in addresses. */
    private Map<String, String> named(Map<String, Component> parts) {
        Map<String, String> names = new LinkedHashMap<>();
        parts.forEach((id, part) -> {
            part.setId(id);
            names.put(id, getTranslation("regions.part." + id));
        });
        return names;
    }

    private PageHeading heading(Region region) {
        String forces = list(region.forces().stream().map(Force::shortName).toList());
        String unit = region.unit();
        return new PageHeading(region.name())
                .withKicker(getTranslation("regions.region"))
                .withStandfirst(
                        unit.isEmpty()
                                ? getTranslation("regions.works.without", forces)
                                : getTranslation("regions.works", unit, forces));
    }

    private String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        String first = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
        return getTranslation("regions.and", first, names.getLast());
    }

    private List<CaseStudy> told(RegionCode code) {
        return caseStudies.published().stream()
                .filter(story -> code.equals(story.region()))
                .toList();
    }

    private Nav others(Region own, Scope asked) {
        Nav nav = new Nav();
        nav.addClassName("other-regions");
        nav.setAriaLabel(getTranslation("regions.others"));
        Scope scope = new Scope(asked.period(), null);
        regions().stream()
                .filter(other -> !other.code().equals(own.code()))
                .forEach(other -> nav.add(new PageLink("regions/" + other.code(), other.name(), scope)));
        nav.add(new PageLink("teams", getTranslation("regions.all"), scope));
        return nav;
    }

    private List<Region> regions() {
        return organisation.regions(TeamsView.today());
    }
}
