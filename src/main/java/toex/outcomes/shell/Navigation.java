package toex.outcomes.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import toex.outcomes.shared.WorkCount;
import toex.outcomes.shared.ui.PageLink;

/**
 * The pages that this account may open. Pages announce themselves by {@code @Menu} with a place in the order and the key
 * of their name; those from 100 on are work to do and stand apart from what is published.
 */
class Navigation extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(Navigation.class);
    private static final String ID = "navigation";
    private static final double FIRST_WORK = 100;

    private final List<PageLink> links = new ArrayList<>();
    private final Nav nav = new Nav();
    private final transient List<WorkCount> counts;

    Navigation(boolean signedIn, List<WorkCount> counts) {
        this.counts = counts;
        addClassName("navigation");
        setVisible(signedIn);
        NativeButton menu = new NativeButton(getTranslation("shell.menu"));
        menu.addClassName("menu-button");
        menu.getElement().setAttribute("popovertarget", ID);
        nav.setId(ID);
        nav.getElement().setAttribute("popover", "auto");
        nav.setAriaLabel(getTranslation("shell.navigation"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        nav.add(list(entries.stream().filter(entry -> !isWork(entry)).toList(), "published"));
        List<MenuEntry> work = entries.stream().filter(Navigation::isWork).toList();
        if (!work.isEmpty()) {
            nav.add(list(work, "work"));
        }
        add(menu, nav);
    }

    /** Marks the page that is open, by its path. */
    void show(String path) {
        for (PageLink link : links) {
            link.getElement().setAttribute("aria-current", "false");
        }
        // of a page and one within it, the inner one is where the reader is
        links.stream()
                .filter(link -> isWithin(path, link.path()))
                .max(Comparator.comparingInt(link -> link.path().length()))
                .ifPresent(link -> link.getElement().setAttribute("aria-current", "page"));
        nav.getElement().executeJs("if (this.matches(':popover-open')) this.hidePopover()");
    }

    private UnorderedList list(List<MenuEntry> entries, String className) {
        UnorderedList list = new UnorderedList();
        list.addClassName(className);
        for (MenuEntry entry : entries) {
            PageLink link = new PageLink(entry.path().replaceFirst("^/", ""), getTranslation(entry.title()));
            links.add(link);
            list.add(new ListItem(link));
            counts.stream()
                    .filter(count -> count.path().equals(link.path()))
                    .mapToInt(Navigation::waiting)
                    .filter(waiting -> waiting > 0)
                    .forEach(waiting ->
                            link.setText(getTranslation("shell.work.waiting", getTranslation(entry.title()), waiting)));
        }
        return list;
    }

    /** What waits for somebody; none where that can't be told, so that the frame around the page, and its failure, still stand. */
    private static int waiting(WorkCount count) {
        try {
            return count.waiting();
        } catch (RuntimeException failure) {
            LOG.error("What waits at {} can't be counted", count.path(), failure);
            return 0;
        }
    }

    private static boolean isWithin(String path, String page) {
        return path.equals(page) || (!page.isEmpty() && path.startsWith(page + "/"));
    }

    private static boolean isWork(MenuEntry entry) {
        return entry.order() != null && entry.order() >= FIRST_WORK;
    }
}
