package toex.outcomes.briefing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import toex.outcomes.evaluation.Benefit;
import toex.outcomes.figures.Source;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** How do we know: who found the benefits, what the counts are made of, and who vouches for words. */
class KnownSection extends PageSection {

    private final DescriptionList grounds = new DescriptionList();

    KnownSection(Optional<Benefit> benefit, Achievements achievements) {
        super();
        title(getTranslation("briefing.known"));
        grounds.addClassName("grounds");
        benefit.map(found -> found.total().source())
                .filter(Source.Published.class::isInstance)
                .map(Source.Published.class::cast)
                .ifPresent(published -> ground(
                        "benefits",
                        getTranslation(
                                "briefing.known.benefits.text",
                                published.title(),
                                published.publisher(),
                                published.publishedInWords()),
                        new PageLink("benefits", getTranslation("briefing.known.benefits.link"))));
        if (!achievements.isEmpty()) {
            ground(
                    "counts",
                    counts(achievements),
                    new PageLink("definitions", getTranslation("briefing.known.counts.link")));
        }
        ground(
                "words",
                getTranslation("briefing.known.words.text"),
                new PageLink("feedback", getTranslation("briefing.quotations.all")));
        add(grounds);
    }

    /** As at when, and who has not reported. */
    private String counts(Achievements achievements) {
        String gaps = achievements.headlines().getFirst().figure().source().incomplete();
        return getTranslation("briefing.known.counts.text", achievements.asOfInWords())
                + " "
                + (gaps.isEmpty() ? getTranslation("briefing.known.counts.whole") : gaps);
    }

    private void ground(String key, String text, Component link) {
        grounds.add(
                new DescriptionList.Term(getTranslation("briefing.known." + key)),
                new DescriptionList.Description(new Paragraph(text), link));
    }
}
