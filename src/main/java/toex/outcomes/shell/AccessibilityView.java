package toex.outcomes.shell;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageSection;

/** The accessibility statement: how to use the portal without seeing or without a mouse, what was tested and what was not. */
@Route("accessibility")
@AnonymousAllowed
class AccessibilityView extends Page {

    AccessibilityView() {
        super("shell.accessibility");
        addClassName("statement-page");
        add(new PageHeading(getTranslation("shell.accessibility.claim"))
                .withStandfirst(getTranslation("shell.accessibility.standfirst")));
        add(section("use", List.of("skip", "search", "charts", "tables", "appearance", "documents")));
        add(section("tested", List.of("axe", "zoom", "roles", "keyboard", "focus", "print", "pdf", "contrast")));
        add(section("limits", List.of("people", "uploads", "older")));
        add(section("tell", List.of("administrator")));
    }

    private PageSection section(String name, List<String> points) {
        String key = "shell.accessibility." + name;
        UnorderedList list = new UnorderedList();
        list.addClassName("statement");
        points.forEach(point -> list.add(new ListItem(getTranslation(key + "." + point))));
        return new PageSection(getTranslation(key), list);
    }
}
