package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.drawing.Locator;
import toex.outcomes.drawing.ui.LocatorImage;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.organisation.RegionAreas;
import toex.outcomes.organisation.boundary.BoundaryLayers;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.PartOf;
import toex.outcomes.shared.ui.Problem;

/** The outlines that maps are drawn with: those in use, a file to take their place, and all that there were. */
@Route("boundaries")
@RolesAllowed("ADMIN")
class BoundariesView extends Page implements PartOf {

    private static final double MAP = 300;

    private final transient BoundaryLayers layers;
    private final transient OrganisationService organisations;
    private final transient List<Region> regions;
    private final Div now = new Div();
    private final Div history = new Div();
    private final Problem problem = new Problem();

    BoundariesView(BoundaryLayers layers, OrganisationService organisations, Clock clock) {
        super("organisation.boundaries.menu");
        this.layers = layers;
        this.organisations = organisations;
        regions = organisations.regions(LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London")));
        addClassName("boundaries");
        Div columns = new Div(new BoundaryIntake(layers, this::map, this::refresh), now);
        columns.addClassName("boundary-columns");
        add(
                new PageHeading(getTranslation("organisation.boundaries.heading"))
                        .withStandfirst(getTranslation("organisation.boundaries.explanation")),
                new PageSection(getTranslation("organisation.boundaries.replace"), columns),
                new PageSection(getTranslation("organisation.boundaries.history"), problem, history));
        refresh();
    }

    @Override
    public String partOf() {
        return "organisations";
    }

    /** Shows what is in use by now. */
    private void refresh() {
        now.removeAll();
        now.add(map("organisation.boundaries.now", organisations.boundaries()));
        history.removeAll();
        history.add(new BoundaryHistory(layers.versions(), this::useAgain, useBuiltIn()));
    }

    private BoundaryMap map(String key, Boundaries boundaries) {
        String words = getTranslation(key);
        Locator locator = new Locator(words, RegionAreas.of(regions), null, boundaries);
        return new BoundaryMap(words, new LocatorImage(locator, MAP));
    }

    private Button useBuiltIn() {
        return new Button(getTranslation("organisation.boundaries.use-built-in"), click -> {
            problem.attempt(layers::useBuiltIn);
            refresh();
        });
    }

    private void useAgain(long id) {
        problem.attempt(() -> layers.useAgain(id));
        refresh();
    }
}
