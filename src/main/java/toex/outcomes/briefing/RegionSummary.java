package toex.outcomes.briefing;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.figures.ui.FigureCard;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;

/** The chosen region: its unit, its forces and its figures. */
class RegionSummary extends Article {

    RegionSummary(Region region, Achievements achievements) {
        addClassName("region-summary");
        Paragraph kicker = new Paragraph(getTranslation("briefing.teams.region"));
        kicker.addClassName("story-threat");
        Div figures = new Div();
        figures.addClassName("region-figures");
        achievements.headlines().forEach(headline -> figures.add(new FigureCard(headline.figure())));
        Scope scope = achievements.scope();
        Div links = new Div(
                new PageLink("teams", getTranslation("briefing.teams.open")),
                new PageLink("", getTranslation("briefing.teams.all"), new Scope(scope.period(), null)));
        links.addClassName("links");
        add(kicker, new H3(region.name()));
        if (!region.unit().isEmpty()) {
            add(new Paragraph(region.unit()));
        }
        add(TeamsPanel.forces(region), figures, links);
    }
}
