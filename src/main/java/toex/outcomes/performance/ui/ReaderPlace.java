package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;

/**
 * Where the reader was when a choice opened the page anew: the control that was used has the focus again, at the height of
 * the window that it had.
 *
 * @param selector of the control
 */
record ReaderPlace(String selector) {

    /** Keeps the place until the page is there again. */
    static void keep(String selector) {
        ComponentUtil.setData(UI.getCurrent(), ReaderPlace.class, new ReaderPlace(selector));
    }

    /** Where a choice opened the page anew the reader is back at it, once; else at the part that the address names. */
    static void arrive(Component page) {
        if (!restore(page)) {
            // its parts were made after the browser had looked for the one in the address
            page.getElement().executeJs("""
                    setTimeout(() => {
                      const part = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
                      if (part && this.contains(part)) {
                        part.closest('details')?.setAttribute('open', '');
                        part.scrollIntoView();
                      }
                    }, 100)""");
        }
    }

    private static boolean restore(Component page) {
        ReaderPlace place = ComponentUtil.getData(UI.getCurrent(), ReaderPlace.class);
        if (place == null) {
            return false;
        }
        ComponentUtil.setData(UI.getCurrent(), ReaderPlace.class, null);
        page.getElement().executeJs("""
                    const back = () => {
                      const control = document.querySelector($0);
                      if (control) {
                        control.scrollIntoView({block: 'center'});
                        control.focus({preventScroll: true});
                      }
                    };
                    back();
                    setTimeout(back, 100)""", place.selector());
        return true;
    }
}
