package toex.outcomes.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import toex.outcomes.shared.Scope;

/** A link to another page of the portal, which opens within the frame and keeps the reader's period and region. */
public class PageLink extends Anchor implements FollowsAddress {

    private final String path;
    private final boolean follows;

    /**
     * Keeps the period and region of the page that it stands on.
     *
     * @param path without a leading slash: {@code case-studies/operation-miyo}
     */
    public PageLink(String path, String text) {
        this(path, text, Scope.ALL, true);
    }

    /** Opens the page with this period and region. */
    public PageLink(String path, String text, Scope scope) {
        this(path, text, scope, false);
    }

    private PageLink(String path, String text, Scope scope, boolean follows) {
        this.path = path;
        this.follows = follows;
        setText(text);
        getElement().setAttribute("router-link", "");
        setHref(address(path, scope));
    }

    /** The page that it leads to, without period and region. */
    public final String path() {
        return path;
    }

    /** The address of the page with the scope in it. */
    protected String address(String path, Scope scope) {
        return ScopeParameters.address(path, scope);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        followFrom(event);
    }

    @Override
    public void follow(Location location) {
        if (follows) {
            setHref(address(
                    path,
                    ScopeParameters.read(location.getQueryParameters(), region -> true)
                            .scope()));
        }
    }
}
