package toex.outcomes.briefing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import toex.outcomes.figures.ui.FigureDoor;
import toex.outcomes.performance.Pipeline;
import toex.outcomes.programme.TimelineEntry;
import toex.outcomes.shared.ui.PageLink;
import toex.outcomes.shared.ui.PageSection;

/** What next: the jobs that are on their way, where the programme is going, and where to look further. */
class NextSection extends PageSection {

    private final DescriptionList ahead = new DescriptionList();

    /** @param anyRecords whether there is something to look at more closely */
    NextSection(Pipeline pipeline, List<TimelineEntry> timeline, boolean anyRecords) {
        super();
        title(getTranslation("briefing.next"));
        ahead.addClassName("grounds");
        if (!pipeline.isEmpty()) {
            add("jobs", stages(pipeline), new PageLink("performance", getTranslation("briefing.next.jobs.link")));
        }
        if (!timeline.isEmpty()) {
            TimelineEntry latest = timeline.getLast();
            ahead.add(
                    new DescriptionList.Term(getTranslation("briefing.next.programme", latest.when())),
                    new DescriptionList.Description(
                            new Paragraph(latest.text().isEmpty() ? latest.title() : latest.text()),
                            new PageLink("how-it-works", getTranslation("briefing.next.programme.link"))));
        }
        if (anyRecords) {
            add(
                    "closer",
                    new Paragraph(getTranslation("briefing.next.closer.text")),
                    new PageLink("performance", getTranslation("briefing.next.closer.link")));
        } else {
            add(
                    "first",
                    new Paragraph(getTranslation("briefing.next.first.text")),
                    new PageLink("definitions", getTranslation("briefing.next.first.link")));
        }
        add(ahead);
    }

    /** The stages that jobs still leave for another one, each with how many stand there. */
    private Component stages(Pipeline pipeline) {
        UnorderedList list = new UnorderedList();
        list.addClassName("standing-jobs");
        pipeline.stages().stream()
                .filter(at -> !at.stage().isEnd())
                .forEach(at -> list.add(new ListItem(
                        new FigureDoor(at.standing(), at.stage().label()),
                        new Span(at.stage().label()))));
        return new Div(new Paragraph(getTranslation("briefing.next.jobs.text")), list);
    }

    private void add(String key, Component... content) {
        ahead.add(
                new DescriptionList.Term(getTranslation("briefing.next." + key)),
                new DescriptionList.Description(content));
    }
}
