package toex.outcomes.programme.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import toex.outcomes.programme.ProcessStep;
import toex.outcomes.programme.ProgrammeService;
import toex.outcomes.programme.TimelineEntry;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Sequence;

/** How a force's request becomes a product, step by step, and how the programme came about. */
@Route("how-it-works")
@Menu(order = 7, title = "programme.menu")
@RolesAllowed({"LEADER", "COMMS", "APPROVER", "FORCE", "ANALYST", "ADMIN"})
class HowItWorksView extends Page {

    HowItWorksView(ProgrammeService programme) {
        super("programme.menu");
        addClassName("how-it-works");
        add(new PageHeading(getTranslation("programme.claim")).withStandfirst(getTranslation("programme.standfirst")));
        add(steps(programme.steps()), timeline(programme.timeline()));
    }

    private PageSection steps(List<ProcessStep> steps) {
        Sequence sequence = new Sequence("steps");
        steps.forEach(step -> sequence.add(Integer.toString(step.number()), step.name(), step.text()));
        return section("programme.steps", sequence, steps.isEmpty());
    }

    private PageSection timeline(List<TimelineEntry> timeline) {
        Sequence sequence = new Sequence("timeline");
        timeline.forEach(entry -> sequence.add("", entry.when(), entry.title(), entry.text()));
        return section("programme.timeline", sequence, timeline.isEmpty());
    }

    private PageSection section(String key, Sequence sequence, boolean empty) {
        return empty
                ? new PageSection(getTranslation(key), new EmptyState(getTranslation(key + ".none")))
                : new PageSection(getTranslation(key), sequence);
    }
}
