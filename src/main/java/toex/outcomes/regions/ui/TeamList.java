package toex.outcomes.regions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.ui.FigureText;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Region;
import toex.outcomes.regions.Rank;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;

/** Every region with its unit, its figure on the map, and its forces. */
class TeamList extends UnorderedList {

    TeamList(List<Region> regions, FigureTable figures, Scope scope) {
        addClassName("team-list");
        regions.forEach(region -> add(item(region, figures, scope)));
    }

    private static ListItem item(Region region, FigureTable figures, Scope scope) {
        PageLink name = new PageLink("regions/" + region.code(), region.name(), new Scope(scope.period(), null));
        Span unit = new Span(region.unit());
        unit.addClassName("note");
        Div head = new Div(name, unit);
        head.addClassName("team-head");
        Rank.figure(region.code(), figures).ifPresent(figure -> head.add(new FigureText(figure)));
        Paragraph forces =
                new Paragraph(region.forces().stream().map(Force::shortName).collect(Collectors.joining(", ")));
        forces.addClassName("note");
        ListItem item = new ListItem(head, forces);
        item.getElement().getClassList().set("chosen", region.code().equals(scope.region()));
        return item;
    }
}
