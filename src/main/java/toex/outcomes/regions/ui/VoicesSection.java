package toex.outcomes.regions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** What forces of the region say, and the operations told of it. */
class VoicesSection extends PageSection {

    VoicesSection(List<Quotation> quotations, List<CaseStudy> stories) {
        super();
        title(getTranslation("regions.voices"));
        if (quotations.isEmpty() && stories.isEmpty()) {
            add(new EmptyState(
                    getTranslation("regions.voices.none"),
                    new PageLink("feedback", getTranslation("regions.voices.all"))));
        }
        Div row = new Div();
        row.addClassName("region-voices");
        quotations.forEach(quotation -> row.add(block(quotation)));
        stories.forEach(story -> row.add(entry(story)));
        add(row);
    }

    private static Component block(Quotation quotation) {
        Paragraph words = new Paragraph(new Text("“"));
        quotation.runs().forEach(run -> words.add(run.emphasised() ? underlaid(run.text()) : new Text(run.text())));
        words.add(new Text("”"));
        Paragraph who = new Paragraph(quotation.attribution());
        who.addClassName("quotation-attribution");
        HtmlContainer block = new HtmlContainer("blockquote", words, who);
        block.addClassName("quotation");
        return block;
    }

    private static Span underlaid(String text) {
        Span span = new Span(text);
        span.addClassName("underlaid");
        return span;
    }

    private static Div entry(CaseStudy story) {
        return new Div(
                new H3(new PageLink("case-studies/" + story.slug(), story.title())), new Paragraph(story.summary()));
    }
}
