package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Collection;

/** The parts of the page as links within it, which the browser follows by itself; on a narrow page it folds to a line. */
class PageParts extends Nav {

    /** @param address of the page as it is open, without a fragment; a link with another one would load it anew */
    PageParts(String address, Collection<Part> parts) {
        addClassName("page-parts");
        setAriaLabel(getTranslation("performance.parts"));
        UnorderedList list = new UnorderedList();
        parts.forEach(part -> {
            Anchor link = new Anchor(address + "#" + part.id(), getTranslation("performance.part." + part.id()));
            link.setRouterIgnore(true);
            list.add(new ListItem(link));
        });
        NativeDetails details = new NativeDetails(getTranslation("performance.parts"), list);
        details.addClassName("folds-when-narrow");
        add(details);
    }
}
