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

    /** Where a choice opened the page anew the reader is back at it, once. */
    static void arrive(Component page) {
        ReaderPlace place = ComponentUtil.getData(UI.getCurrent(), ReaderPlace.class);
        if (place == null) {
            return;
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
    }
}
