package toex.outcomes.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import toex.outcomes.reports.DraftSection;

/** A section in the outline: its name, which opens it, and the buttons that move it and leave it out. */
class DraftSectionRow extends ListItem {

    private final transient DraftDesk desk;
    private final String name;
    private final transient PagesPane pages;
    private final Button open = new Button();
    private final Button up = new Button("↑");
    private final Button down = new Button("↓");
    private final Button leave = new Button();
    private final Span note = new Span();
    private final DragHandle handle;
    private final Div place = new Div();
    private @Nullable DraftSectionEditor editor;
    private boolean included;

    DraftSectionRow(DraftDesk desk, DraftSection section, DraftOutline outline, PagesPane pages) {
        this.desk = desk;
        this.name = section.name();
        this.pages = pages;
        handle = new DragHandle(this, name, outline::drop);
        open.setText(section.label());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        open.addClassName("draft-section-name");
        open.addClickListener(click -> toggle());
        expanded(false);
        named(up, "reports.draft.up", section);
        named(down, "reports.draft.down", section);
        up.addClickListener(click -> outline.move(name, true));
        down.addClickListener(click -> outline.move(name, false));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        leave.addClickListener(click -> outline.include(name, !included));
        note.addClassNames("note", "draft-section-note");
        Div tools = new Div(up, down, leave);
        tools.addClassName("draft-section-tools");
        Div head = new Div(handle, open, note, tools);
        head.addClassName("draft-section-head");
        place.addClassName("draft-section-body");
        place.setVisible(false);
        add(head, place);
    }

    private void named(Button button, String key, DraftSection section) {
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("draft-move");
        button.setAriaLabel(getTranslation(key, section.label()));
    }

    final void show(DraftSection section, boolean first, boolean last) {
        included = section.included();
        open.setText(section.label());
        boolean writable = desk.draft().isOpen();
        up.setEnabled(writable && !first);
        down.setEnabled(writable && !last);
        handle.setVisible(writable);
        leave.setVisible(!section.keep());
        leave.setEnabled(writable);
        leave.setText(getTranslation(included ? "reports.draft.leave" : "reports.draft.put-back"));
        leave.setAriaLabel(
                getTranslation(included ? "reports.draft.leave.name" : "reports.draft.put-back.name", section.label()));
        setClassName("left-out", !included);
        note.setText(getTranslation(
                !included
                        ? "reports.draft.left-out"
                        : section.keep()
                                ? "reports.draft.kept"
                                : section.words().isNone() ? "reports.draft.as-template" : "reports.draft.own-words"));
    }

    /** After a move the same button has the focus, or the other one where this can't be pressed any more. */
    final void focusMove(boolean upwards, boolean stuck) {
        Button same = upwards ? up : down;
        Button other = upwards ? down : up;
        (same.isEnabled() && !stuck ? same : other).focus();
    }

    private void toggle() {
        if (place.isVisible()) {
            place.setVisible(false);
            expanded(false);
        } else {
            open();
            pages.turnTo(desk.pageOf(name));
        }
    }

    /** Shows what can be written in it. */
    final void open() {
        if (editor == null) {
            editor = new DraftSectionEditor(desk, desk.section(name));
            place.add(editor);
        }
        place.setVisible(true);
        expanded(true);
    }

    private void expanded(boolean opened) {
        open.getElement().setAttribute("aria-expanded", Boolean.toString(opened));
    }
}
