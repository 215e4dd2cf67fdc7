package toex.outcomes.regions.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.drawing.ui.MapView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.regions.RegionMap;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageSection;

/** The forces of a region: each with its figures in a table, and on a map of the region alone. */
class ForcesSection extends PageSection {

    private static final double MAP = 520;

    ForcesSection(Region region, PerformanceService performance, Scope scope, Boundaries boundaries) {
        super();
        title(getTranslation("regions.forces", region.name()));
        withStandfirst(getTranslation("regions.forces.marker"));
        List<FigureTable> tables = performance.tables(Selection.of(scope), Dimension.FORCE);
        Div columns = new Div(new ForcesTable(region, tables));
        columns.addClassName("region-columns");
        tables.stream()
                .filter(table -> table.measure().code().equals(TeamsView.DISRUPTIONS))
                .map(byForce -> RegionMap.of(byForce, region, boundaries))
                .forEach(map -> columns.add(new MapView(map, 3, MAP, code -> null, false)));
        add(columns);
    }
}
