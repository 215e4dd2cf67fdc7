package toex.outcomes.search.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import toex.outcomes.shared.SearchEntry;

/** Something found: its kind, its name and a few words; opens its page. */
class SearchResult extends Anchor {

    SearchResult(SearchEntry entry, Runnable opened) {
        addClassName("search-result");
        String query = parameters(entry).getQueryString();
        setHref(entry.path() + (query.isEmpty() ? "" : "?" + query));
        getElement().setAttribute("router-link", "");
        getElement().addEventListener("click", click -> opened.run());
        add(
                part("search-kind", getTranslation("search.kind." + entry.kind())),
                part("search-name", entry.title()),
                part("search-words", entry.words()));
    }

    /** Opens its page, as a click on it does. */
    static void open(SearchEntry entry) {
        UI.getCurrent().navigate(entry.path(), parameters(entry));
    }

    private static QueryParameters parameters(SearchEntry entry) {
        return QueryParameters.simple(entry.parameters());
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
