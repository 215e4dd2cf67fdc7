package toex.outcomes.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;

/** A component whose links depend on the address of the page that it stands on, wherever the reader goes from there. */
interface FollowsAddress extends AfterNavigationObserver {

    /** @param page that the reader is on now */
    void follow(Location page);

    /** What is done first, as soon as the component stands on a page. */
    default void followFrom(AttachEvent event) {
        Location page = event.getUI().getInternals().getActiveViewLocation();
        if (page != null) {
            follow(page);
        }
    }

    @Override
    default void afterNavigation(AfterNavigationEvent event) {
        follow(event.getLocation());
    }
}
