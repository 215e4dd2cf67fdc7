package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import toex.outcomes.reports.DraftSection;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;

/** The sections of a draft in their order: each can be moved, left out and opened to be written in. */
class DraftOutline extends PageSection {

    private final transient DraftDesk desk;
    private final transient Map<String, DraftSectionRow> rows = new LinkedHashMap<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph said = new Paragraph();
    private final Problem problem = new Problem();

    DraftOutline(DraftDesk desk, PagesPane pages) {
        this.desk = desk;
        title(getTranslation("reports.draft.sections"));
        addClassName("draft-outline");
        list.addClassName("draft-sections");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        for (DraftSection section : desk.draft().sections()) {
            DraftSectionRow row = new DraftSectionRow(desk, section, this, pages);
            rows.put(section.name(), row);
            list.add(row);
        }
        numbers();
        add(new Div(said), list, problem);
    }

    /** Moves a section one place up, or down, and says where it stands then. */
    final void move(String name, boolean up) {
        int before = place(name);
        if (problem.attempt(() -> desk.drafts().move(desk.draft(), desk.section(name), up))) {
            change(name);
            said(name);
            row(name).focusMove(up, before == place(name));
        }
    }

    /** Puts a section that was dragged into the place of the one that it was dropped on, and says where it stands then. */
    final void drop(String name, String on) {
        int to = place(on);
        if (!name.equals(on) && problem.attempt(() -> desk.drafts().moveTo(desk.draft(), desk.section(name), to))) {
            change(name);
            said(name);
        }
    }

    private void said(String name) {
        said.setText(getTranslation("reports.draft.moved", desk.section(name).label(), place(name) + 1, rows.size()));
    }

    /** Takes a section out, or puts it back. */
    final void include(String name, boolean included) {
        if (problem.attempt(() -> desk.drafts().include(desk.draft(), desk.section(name), included))) {
            change(name);
        }
    }

    /** Only the row that moved changes its place, so that no other loses what is typed in it. */
    private void change(String name) {
        desk.changed();
        DraftSectionRow row = row(name);
        int place = place(name);
        if (list.indexOf(row) != place) {
            list.remove(row);
            list.addComponentAtIndex(place, row);
        }
        numbers();
    }

    private int place(String name) {
        return desk.draft().sections().stream().map(DraftSection::name).toList().indexOf(name);
    }

    private DraftSectionRow row(String name) {
        return Objects.requireNonNull(rows.get(name));
    }

    private void numbers() {
        List<DraftSection> sections = desk.draft().sections();
        for (int i = 0; i < sections.size(); i++) {
            row(sections.get(i).name()).show(sections.get(i), i == 0, i == sections.size() - 1);
        }
    }
}
