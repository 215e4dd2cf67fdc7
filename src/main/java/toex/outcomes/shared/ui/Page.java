package toex.outcomes.shared.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.router.HasDynamicTitle;

/** A page of the portal: headings and sections from top to bottom, named in the browser's tab. */
public abstract class Page extends Article implements HasDynamicTitle {

    private String title;

    /** @param titleKey of the page's name among the portal's texts */
    protected Page(String titleKey) {
        addClassName("page");
        title = getTranslation(titleKey);
    }

    /** Names the page after what it shows, such as the case study that was opened. */
    protected final void name(String newTitle) {
        title = newTitle;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("shared.page.title", title);
    }
}
