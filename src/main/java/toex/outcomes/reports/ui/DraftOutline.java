package toex.outcomes.reports.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import toex.outcomes.reports.DraftSection;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;

/** The sections of a draft in their order: each can be moved, left out and opened to be written in. */
class DraftOutline extends PageSection {

    private final transient DraftDesk desk;
    private final transient PagesPane pages;
    private final transient Map<String, DraftSectionRow> rows = new LinkedHashMap<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph said = new Paragraph();
    private final Problem problem = new Problem();

    DraftOutline(DraftDesk desk, PagesPane pages) {
        this.desk = desk;
        this.pages = pages;
        title(getTranslation("reports.draft.sections"));
        addClassName("draft-outline");
        list.addClassName("draft-sections");
        said.addClassName("visually-hidden");
        said.getElement().setAttribute("role", "status");
        numbers();
        Button more = new Button(getTranslation("reports.draft.add"), click -> more());
        more.setVisible(desk.draft().isOpen());
        add(new Div(said), list, more, problem);
    }

    /** Opens the sections of which the browser's tab has words that were never saved, so that they are handed in. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "return window.keptWords ? window.keptWords($0) : ''",
                        Long.toString(desk.draft().id()))
                .then(String.class, kept -> open(Set.of(kept.split(" "))));
    }

    private void open(Set<String> kept) {
        desk.draft().sections().stream()
                .filter(section -> section.fields().stream().anyMatch(kept::contains))
                .forEach(section -> row(section.name()).open());
    }

    /** Moves a section one place up, or down, and says where it stands then. */
    final void move(String name, boolean up) {
        int before = place(name);
        if (changed(name, () -> desk.changes().move(desk.draft(), desk.section(name), up))) {
            said(name);
            row(name).focusMove(up, before == place(name));
        }
    }

    /** Puts a section that was dragged into the place of the one that it was dropped on, and says where it stands then. */
    final void drop(String name, String on) {
        int to = place(on);
        if (!name.equals(on) && changed(name, () -> desk.changes().moveTo(desk.draft(), desk.section(name), to))) {
            said(name);
        }
    }

    private void said(String name) {
        said.setText(getTranslation("reports.draft.moved", desk.section(name).label(), place(name) + 1, rows.size()));
    }

    /** Adds a section and opens it to be written in. */
    private void more() {
        if (problem.attempt(() -> desk.changes().addSection(desk.draft()))) {
            Set<String> before = Set.copyOf(rows.keySet());
            desk.changed();
            numbers();
            desk.draft().sections().stream()
                    .map(DraftSection::name)
                    .filter(name -> !before.contains(name))
                    .forEach(name -> row(name).open());
        } else {
            desk.changed();
            numbers();
        }
    }

    /** Takes a section out, or puts it back. */
    final void include(String name, boolean included) {
        changed(name, () -> desk.changes().include(desk.draft(), desk.section(name), included));
    }

    /** Only the row that moved changes its place, so that no other loses what is typed in it; where somebody else was quicker, all do. */
    private boolean changed(String name, Runnable work) {
        boolean done = problem.attempt(work);
        desk.changed();
        arrange(name);
        numbers();
        return done;
    }

    private void arrange(String name) {
        DraftSectionRow row =
                rows.computeIfAbsent(name, added -> new DraftSectionRow(desk, desk.section(added), this, pages));
        int place = place(name);
        if (list.indexOf(row) != place) {
            list.remove(row);
            list.addComponentAtIndex(place, row);
        }
    }

    private int place(String name) {
        return desk.draft().sections().stream().map(DraftSection::name).toList().indexOf(name);
    }

    private DraftSectionRow row(String name) {
        return Objects.requireNonNull(rows.get(name));
    }

    /** Each row in its place, those that were added too. */
    private void numbers() {
        List<DraftSection> sections = desk.draft().sections();
        sections.forEach(section -> arrange(section.name()));
        for (int i = 0; i < sections.size(); i++) {
            row(sections.get(i).name()).show(sections.get(i), i == 0, i == sections.size() - 1);
        }
    }
}
