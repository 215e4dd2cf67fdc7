package toex.outcomes.briefing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Region;
import toex.outcomes.organisation.RegionAreas;
import toex.outcomes.shared.ui.PageSection;

/** Where the regional teams are, on a map and as a list; the chosen one with its figures. */
class TeamsPanel extends PageSection {

    private static final double WIDTH = 560;

    TeamsPanel(List<Region> regions, Achievements achievements, Boundaries boundaries) {
        super();
        title(getTranslation("briefing.teams"));
        withStandfirst(getTranslation("briefing.teams.standfirst"));
        Div list = new Div(list(regions, achievements));
        list.addClassName("teams-list");
        Div map = new Div(map(regions, achievements, boundaries));
        map.addClassName("teams-map");
        Div columns = new Div(list, map);
        columns.addClassName("teams-columns");
        add(columns);
    }

    private static Component list(List<Region> regions, Achievements achievements) {
        return regions.stream()
                .filter(region -> region.code().equals(achievements.scope().region()))
                .findFirst()
                .<Component>map(region -> new RegionSummary(region, achievements))
                .orElseGet(() -> new Div(count(achievements), new RegionList(regions, achievements)));
    }

    /** What the number at the end of each line is. */
    private static Paragraph count(Achievements achievements) {
        Paragraph count = new Paragraph(achievements.regions().measure().name());
        count.addClassNames("note", "region-count");
        return count;
    }

    private Component map(List<Region> regions, Achievements achievements, Boundaries boundaries) {
        String selected = achievements.scope().region() == null
                ? null
                : achievements.scope().region().value();
        AreaMap map = AreaMap.of(achievements.regions(), RegionAreas.of(regions), selected, boundaries)
                .titled(getTranslation("briefing.teams.map"));
        return new DrawingView(
                map,
                3,
                WIDTH,
                code -> ChartsPanel.region(code, achievements.scope().period()));
    }

    static Paragraph forces(Region region) {
        Paragraph forces =
                new Paragraph(region.forces().stream().map(Force::shortName).collect(Collectors.joining(", ")));
        forces.addClassName("note");
        return forces;
    }
}
