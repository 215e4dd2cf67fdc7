package toex.outcomes.shared.ui;

import com.vaadin.flow.component.select.Select;

/** Names the list of a select by the select's label: by itself it has no name that a screen reader could say. */
public final class ListName {

    private ListName() {}

    /** Does it whenever the list is opened. */
    public static void of(Select<?> select) {
        select.addAttachListener(attached -> select.getElement()
                .executeJs(
                        "this.addEventListener('opened-changed', () =>"
                                + " this.querySelector('[role=listbox]')?.setAttribute('aria-label', $0))",
                        select.getLabel()));
    }
}
