package toex.outcomes.briefing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** The case studies as cards, each of which opens its story. */
class StoriesPanel extends PageSection implements Marked {

    private final transient List<CaseStudy> stories;

    StoriesPanel(List<CaseStudy> stories) {
        super();
        this.stories = stories;
        title(getTranslation("briefing.stories"));
        if (stories.isEmpty()) {
            add(new EmptyState(getTranslation("briefing.stories.none")));
            return;
        }
        withStandfirst(getTranslation("briefing.stories.standfirst"));
        Div cards = new Div();
        cards.addClassName("story-cards");
        stories.forEach(story -> cards.add(card(story)));
        add(cards);
    }

    @Override
    public Marking marking() {
        return stories.stream().map(CaseStudy::marking).reduce(Marking.OFFICIAL, Marking::and);
    }

    private static Component card(CaseStudy story) {
        Paragraph threat = new Paragraph(story.threat());
        threat.addClassName("story-threat");
        Paragraph outcome = new Paragraph(story.outcome());
        outcome.addClassName("story-outcome");
        Article card = new Article(
                threat,
                new H3(new PageLink("case-studies/" + story.slug(), story.title())),
                new Paragraph(story.summary()),
                outcome);
        card.addClassName("story-card");
        return card;
    }
}
