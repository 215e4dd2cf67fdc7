package toex.outcomes.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomListenerRegistration;
import org.jspecify.annotations.Nullable;
import toex.outcomes.search.SearchService;

/** Opens the search, as Ctrl+K does from anywhere and "/" does where nothing is being typed. */
public class SearchButton extends NativeButton {

    private static final String KEYS =
            "((event.ctrlKey || event.metaKey) && event.key === 'k' || event.key === '/' && !event.ctrlKey && !event.altKey"
                    + " && !event.target.closest('input, textarea, select, [contenteditable]'))"
                    + " && (event.preventDefault(), true)";

    private final transient SearchService search;
    private @Nullable SearchDialog dialog;
    private @Nullable DomListenerRegistration keys;

    public SearchButton(SearchService search) {
        this.search = search;
        addClassName("search-button");
        setText(getTranslation("search.button"));
        getElement().setAttribute("aria-haspopup", "dialog");
        getElement().setAttribute("aria-keyshortcuts", "Control+K /");
        getElement().setAttribute("title", getTranslation("search.keys"));
        addClickListener(click -> open());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        keys = event.getUI()
                .getElement()
                .addEventListener("keydown", key -> open())
                .setFilter(KEYS);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        super.onDetach(event);
        if (keys != null) {
            keys.remove();
        }
    }

    /** Once, however often it is asked for. */
    private void open() {
        if (dialog == null || !dialog.isOpened()) {
            dialog = new SearchDialog(search);
            dialog.open();
        }
    }
}
