package toex.outcomes.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of a page as links within it, in sight while one scrolls; on a narrow page they fold to one line. The browser
 * follows them by itself.
 */
@Tag("page-parts")
@JsModule("./components/page-parts.ts")
public class PageParts extends HtmlContainer implements FollowsAddress {

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    /** @param names of the parts by their ids, in the order of the page */
    public PageParts(Map<String, String> names) {
        getElement().setAttribute("role", "navigation");
        getElement().setAttribute("aria-label", getTranslation("shared.parts"));
        UnorderedList list = new UnorderedList();
        names.forEach((id, name) -> {
            Anchor link = new Anchor("#" + id, name);
            link.setRouterIgnore(true);
            links.put(id, link);
            list.add(new ListItem(link));
        });
        Span here = new Span();
        here.addClassName("page-parts-here");
        NativeDetails details = new NativeDetails(new Span(getTranslation("shared.parts")), list);
        details.getSummary().add(here);
        add(details);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        followFrom(event);
    }

    /** An address with another query, or with the one of the base alone, would load the page anew. */
    @Override
    public void follow(Location page) {
        links.forEach((id, link) -> link.setHref(page.getPathWithQueryParameters() + "#" + id));
    }
}
