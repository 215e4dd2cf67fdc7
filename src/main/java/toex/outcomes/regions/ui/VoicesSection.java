package toex.outcomes.regions.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.feedback.ui.QuotationBlock;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Marked;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** What forces of the region say, and the operations told of it. */
class VoicesSection extends PageSection implements Marked {

    private final transient List<CaseStudy> stories;

    VoicesSection(List<Quotation> quotations, List<CaseStudy> stories) {
        super();
        this.stories = stories;
        title(getTranslation("regions.voices"));
        if (quotations.isEmpty() && stories.isEmpty()) {
            add(new EmptyState(
                    getTranslation("regions.voices.none"),
                    new PageLink("feedback", getTranslation("regions.voices.all"))));
        }
        Div row = new Div();
        row.addClassName("region-voices");
        quotations.forEach(quotation -> row.add(new QuotationBlock(quotation)));
        stories.forEach(story -> row.add(entry(story)));
        add(row);
    }

    @Override
    public Marking marking() {
        return stories.stream().map(CaseStudy::marking).reduce(Marking.OFFICIAL, Marking::and);
    }

    private static Div entry(CaseStudy story) {
        return new Div(
                new H3(new PageLink("case-studies/" + story.slug(), story.title())), new Paragraph(story.summary()));
    }
}
