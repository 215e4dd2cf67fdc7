package toex.outcomes.briefing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;

/** All regions with their forces and their figure on the map; each opens this page for itself. */
class RegionList extends UnorderedList {

    RegionList(List<Region> regions, Achievements achievements) {
        addClassName("region-list");
        regions.forEach(region -> add(item(region, achievements)));
    }

    private static ListItem item(Region region, Achievements achievements) {
        PageLink name =
                new PageLink("", region.name(), new Scope(achievements.scope().period(), region.code()));
        Span unit = new Span(region.unit());
        unit.addClassName("note");
        Div head = new Div(name, unit);
        head.addClassName("region-name");
        ListItem item = new ListItem(head, TeamsPanel.forces(region));
        achievements.regions().rows().stream()
                .filter(figure -> isOf(figure, region))
                .findFirst()
                .ifPresent(figure -> head.add(new FigureDoor(figure, region.name())));
        return item;
    }

    private static boolean isOf(Figure figure, Region region) {
        return figure.group() != null
                && figure.group().code().equals(region.code().value());
    }
}
