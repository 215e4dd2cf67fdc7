package toex.outcomes.search.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import toex.outcomes.search.SearchService;
import toex.outcomes.shared.SearchEntry;

/** Looks for anything while it is typed. Enter opens the first finding, the arrow keys lead to the others. */
public class SearchDialog extends Dialog {

    private static final int PATIENCE = 150;

    private final transient SearchService search;
    private final TextField field = new TextField();
    private final Paragraph state = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private List<SearchEntry> found = List.of();

    public SearchDialog(SearchService search) {
        this.search = search;
        addClassName("search-dialog");
        setHeaderTitle(getTranslation("search.title"));
        Button close = new Button(getTranslation("search.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        getHeader().add(close);
        field.setLabel(getTranslation("search.label"));
        field.setAutofocus(true);
        field.setAutoselect(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PATIENCE);
        field.setWidthFull();
        field.addValueChangeListener(change -> show(change.getValue()));
        field.addKeyDownListener(Key.ENTER, key -> openFirst());
        state.addClassName("search-state");
        state.getElement().setAttribute("role", "status");
        list.addClassName("search-found");
        add(field, state, list);
        steps();
        show("");
    }

    private void show(String text) {
        found = search.find(text);
        list.removeAll();
        found.forEach(entry -> list.add(new ListItem(new SearchResult(entry, this::close))));
        state.setText(
                text.isBlank()
                        ? getTranslation("search.hint")
                        : getTranslation("search.found", found.size(), text.strip()));
    }

    /** Reads the field again: Enter may come before the typing has arrived. */
    private void openFirst() {
        show(field.getValue());
        if (!found.isEmpty()) {
            close();
            SearchResult.open(found.getFirst());
        }
    }

    /** Up and down walk through the field and the findings, in the browser alone. */
    private void steps() {
        getElement().executeJs("""
                this.addEventListener('keydown', event => {
                  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
                  const stops = [this.querySelector('input'), ...this.querySelectorAll('.search-found a')];
                  const to = step && stops[stops.indexOf(document.activeElement) + step];
                  if (to) { event.preventDefault(); to.focus(); }
                });""");
    }
}
