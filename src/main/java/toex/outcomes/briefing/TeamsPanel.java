package toex.outcomes.briefing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import toex.outcomes.drawing.AreaMap;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.ui.PageSection;

/** Where the regional teams are, on a map and as a list; the chosen one with its figures. */
class TeamsPanel extends PageSection {

    private static final double WIDTH = 560;

    TeamsPanel(List<Region> regions, Achievements achievements) {
        super();
        title(getTranslation("briefing.teams"));
        withStandfirst(getTranslation("briefing.teams.standfirst"));
        Div list = new Div(list(regions, achievements));
        list.addClassName("teams-list");
        Div map = new Div(map(regions, achievements));
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

    private Component map(List<Region> regions, Achievements achievements) {
        String selected = achievements.scope().region() == null
                ? null
                : achievements.scope().region().value();
        AreaMap found = AreaMap.of(
                achievements.regions(), regions.stream().map(TeamsPanel::area).toList(), selected);
        AreaMap map = new AreaMap(
                getTranslation("briefing.teams.map"), found.alternative(), found.figures(), found.areas(), selected);
        return new DrawingView(
                map,
                3,
                WIDTH,
                code -> ChartsPanel.region(code, achievements.scope().period()));
    }

    private static AreaMap.Area area(Region region) {
        return new AreaMap.Area(
                region.code().value(),
                region.name(),
                region.longitude(),
                region.latitude(),
                region.forces().stream().map(force -> force.code().value()).collect(Collectors.toSet()));
    }

    static Paragraph forces(Region region) {
        Paragraph forces =
                new Paragraph(region.forces().stream().map(Force::shortName).collect(Collectors.joining(", ")));
        forces.addClassName("note");
        return forces;
    }
}
