package toex.outcomes.regions.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.Headline;
import toex.outcomes.regions.Rank;
import toex.outcomes.regions.RegionMap;
import toex.outcomes.shared.ui.PageSection;

/** The region among all regions: on the map and in the ranked list. */
class PlaceSection extends PageSection {

    private static final double MAP = 480;
    private static final double BARS = 560;

    private final transient RegionFigures figures;

    PlaceSection(RegionFigures figures, List<Region> regions, Boundaries boundaries) {
        super();
        this.figures = figures;
        title(getTranslation("regions.place.title"));
        withStandfirst(getTranslation("regions.marker"));
        figures.disruptions()
                .map(Headline::figure)
                .ifPresent(own -> figures.byRegion(own.measure())
                        .ifPresent(table -> add(columns(own, table, regions, boundaries))));
    }

    private Div columns(Figure own, FigureTable table, List<Region> regions, Boundaries boundaries) {
        AreaMap map = RegionMap.of(table, regions, figures.region().code(), boundaries)
                .titled(getTranslation("regions.map"));
        String alternative = title(own, table) + ". " + map.alternative();
        Set<String> emphasised = Rank.figure(figures.region().code(), table).isPresent()
                ? Set.of(figures.region().code().value())
                : Set.of();
        Chart bars = new Chart(Chart.Kind.BARS, title(own, table), alternative, table, emphasised);
        Div columns = new Div(
                new DrawingView(bars, 3, BARS, code -> address(code, own)),
                new DrawingView(map, 3, MAP, code -> address(code, own)));
        columns.addClassNames("region-columns", "region-place");
        return columns;
    }

    private String title(Figure own, FigureTable table) {
        return getTranslation(
                "regions.share",
                figures.region().name(),
                own.text(),
                table.total().text(),
                table.measure().name());
    }

    private @Nullable String address(String code, Figure own) {
        return code.equals(figures.region().code().value())
                ? null
                : TeamsView.address(code, own.scope().period());
    }
}
