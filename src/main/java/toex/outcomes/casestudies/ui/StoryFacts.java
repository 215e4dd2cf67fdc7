package toex.outcomes.casestudies.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.drawing.Locator;
import toex.outcomes.drawing.ui.LocatorImage;
import toex.outcomes.organisation.Region;
import toex.outcomes.organisation.RegionAreas;
import toex.outcomes.shared.ui.PageLink;

/** What a reader takes from a story at a glance: its result, its threat, and where it is told of, with a small map. */
class StoryFacts extends Aside {

    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,.]*)\\s+(.+)");
    private static final double MAP = 288;

    StoryFacts(CaseStudy story, List<Region> regions, Boundaries boundaries) {
        addClassName("story-facts");
        getElement().setAttribute("aria-label", getTranslation("casestudies.facts", story.title()));
        add(outcome(story.outcome()), fact("casestudies.threat", new Paragraph(story.threat())));
        regions.stream()
                .filter(region -> region.code().equals(story.region()))
                .findFirst()
                .ifPresentOrElse(
                        region -> add(fact("casestudies.where", place(region, regions, boundaries))),
                        () -> add(
                                fact("casestudies.where", new Paragraph(getTranslation("casestudies.where.unnamed")))));
    }

    /** A number that the result begins with stands large above what it counts. */
    private static Paragraph outcome(String outcome) {
        Paragraph line = new Paragraph();
        line.addClassName("story-outcome");
        Matcher number = NUMBER.matcher(outcome);
        if (number.matches()) {
            Span large = new Span(number.group(1));
            large.addClassName("story-number");
            line.add(large, new Span(" " + number.group(2)));
        } else {
            line.setText(outcome);
        }
        return line;
    }

    private Div fact(String key, Component content) {
        H2 heading = new H2(getTranslation(key));
        Div fact = new Div(heading, content);
        fact.addClassName("story-fact");
        return fact;
    }

    private Div place(Region region, List<Region> regions, Boundaries boundaries) {
        String words = getTranslation("casestudies.where.map", region.name());
        Locator locator =
                new Locator(words, RegionAreas.of(regions), region.code().value(), boundaries);
        return new Div(new PageLink("regions/" + region.code(), region.name()), new LocatorImage(locator, MAP));
    }
}
