package toex.outcomes.briefing;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import toex.outcomes.programme.ProcessStep;
import toex.outcomes.programme.TimelineEntry;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Sequence;

/** How a request becomes an outcome, and how the programme came about. */
class ProcessPanel extends Div {

    ProcessPanel(List<ProcessStep> steps, List<TimelineEntry> timeline) {
        Sequence process = new Sequence("steps");
        steps.forEach(step -> process.add(Integer.toString(step.number()), step.name(), step.text()));
        add(section("briefing.process", process, steps.isEmpty()));
        Sequence years = new Sequence("timeline");
        timeline.forEach(entry -> years.add("", entry.when(), entry.title()));
        add(section("briefing.timeline", years, timeline.isEmpty()));
    }

    private PageSection section(String key, Sequence sequence, boolean empty) {
        PageSection section = new PageSection(getTranslation(key), sequence);
        section.setVisible(!empty);
        return section;
    }
}
