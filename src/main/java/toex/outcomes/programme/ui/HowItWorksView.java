package toex.outcomes.programme.ui;

import com.vaadin.flow.component.Component;
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
        return section("programme.steps", "programme.steps.none", new ProcessDiagram(steps), steps.isEmpty());
    }

    private PageSection timeline(List<TimelineEntry> timeline) {
        return section("programme.timeline", "programme.timeline.none", new YearLine(timeline), timeline.isEmpty());
    }

    private PageSection section(String key, String none, Component content, boolean empty) {
        return empty
                ? new PageSection(getTranslation(key), new EmptyState(getTranslation(none)))
                : new PageSection(getTranslation(key), content);
    }
}
