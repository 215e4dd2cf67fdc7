package toex.outcomes.regions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.drawing.ui.MapView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.regions.RegionMap;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.ScopeParameters;
import toex.outcomes.shared.ui.Scoped;

/** The regional teams and the forces they work with, as a list and on the map; each opens its region's page. */
@Route("teams")
@Menu(order = 6, title = "regions.menu")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class TeamsView extends Page implements Scoped {

    static final MeasureCode DISRUPTIONS = new MeasureCode("disruption");
    private static final double MAP = 620;

    private final transient OrganisationService organisation;
    private final transient PerformanceService performance;

    TeamsView(OrganisationService organisation, PerformanceService performance) {
        super("regions.menu");
        this.organisation = organisation;
        this.performance = performance;
        addClassName("teams");
    }

    @Override
    public void show(Scope scope) {
        removeAll();
        List<Region> regions = organisation.regions(today());
        int forces = regions.stream().mapToInt(region -> region.forces().size()).sum();
        add(new PageHeading(getTranslation("regions.claim", regions.size(), forces))
                .withStandfirst(getTranslation("regions.standfirst")));
        FigureTable figures = performance.table(DISRUPTIONS, Dimension.REGION, new Scope(scope.period(), null));
        Div list = new Div(new TeamList(regions, figures, scope));
        Div columns = new Div(list, map(regions, figures, scope));
        columns.addClassName("teams-page");
        add(columns, partners());
    }

    private DrawingView map(List<Region> regions, FigureTable figures, Scope scope) {
        FigureTable byForce = performance.table(DISRUPTIONS, Dimension.FORCE, new Scope(scope.period(), null));
        AreaMap map = RegionMap.of(figures, regions, scope.region(), organisation.boundaries())
                .with(byForce);
        return new MapView(map, 2, MAP, code -> address(code, scope.period()), true);
    }

    private PageSection partners() {
        UnorderedList list = new UnorderedList();
        list.addClassName("partner-list");
        organisation.partners(today()).forEach(partner -> list.add(new ListItem(partner.name())));
        return new PageSection(getTranslation("regions.partners"), list)
                .withStandfirst(getTranslation("regions.partners.standfirst"));
    }

    /** The address of a region's page, null where the figure belongs to no region. */
    static @Nullable String address(String code, Period period) {
        return code.equals(Group.NOT_RECORDED)
                ? null
                : ScopeParameters.address("regions/" + code, new Scope(period, null));
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/London"));
    }
}
