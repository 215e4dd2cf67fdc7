package toex.outcomes.shared.ui;

import com.vaadin.flow.component.html.Anchor;
import toex.outcomes.shared.Scope;

/** A link to another page of the portal. It opens without loading the frame anew and keeps the period and region. */
public class PageLink extends Anchor {

    private final String path;

    /** @param path without a leading slash: {@code case-studies/operation-miyo} */
    public PageLink(String path, String text, Scope scope) {
        this.path = path;
        setText(text);
        getElement().setAttribute("router-link", "");
        keep(scope);
    }

    /** Leads to the same page, with another period or region. */
    public final void keep(Scope scope) {
        setHref(ScopeParameters.address(path, scope));
    }

    /** The page that it leads to, without period and region. */
    public String path() {
        return path;
    }
}
