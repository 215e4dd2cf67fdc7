package toex.outcomes.shell;

import com.vaadin.flow.component.select.Select;

/** Names the list of a select by the select's label: by itself it has no name that a screen reader could say. */
final class ListName {

    private ListName() {}

    static void of(Select<?> select) {
        select.addAttachListener(attached -> select.getElement()
                .executeJs(
                        "this.addEventListener('opened-changed', () =>"
                                + " this.querySelector('[role=listbox]')?.setAttribute('aria-label', $0))",
                        select.getLabel()));
    }
}
