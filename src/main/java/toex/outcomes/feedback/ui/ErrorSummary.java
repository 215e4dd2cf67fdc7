package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;

/** Says above a page of the form what has to be put right in it, with links to where. */
class ErrorSummary extends Div {

    private final UnorderedList list = new UnorderedList();

    ErrorSummary() {
        addClassNames("notice", "error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        add(new H2(getTranslation("feedback.form.problems")), list);
        setVisible(false);
    }

    /** Nothing has to be put right. */
    void clear() {
        list.removeAll();
        setVisible(false);
    }

    /** Shows what has to be put right in a field of this page, and takes the reader there. */
    void show(String problem, Component field) {
        clear();
        Anchor link = new Anchor("#", problem);
        link.setRouterIgnore(true);
        // to the field itself: a jump by address would leave the form
        link.getElement().executeJs("""
                        this.addEventListener('click', event => {
                            event.preventDefault();
                            $0.scrollIntoView({block: 'center'});
                            $0.focus();
                        })""", field.getElement());
        add(link);
        reveal();
    }

    /** Adds something that leads to where it is put right. */
    void add(Anchor link) {
        list.add(new ListItem(link));
    }

    /** Takes the reader here, where there is anything. */
    void reveal() {
        setVisible(list.getComponentCount() > 0);
        if (isVisible()) {
            Element summary = getElement();
            summary.executeJs("this.focus(); this.scrollIntoView({block: 'start'})");
        }
    }
}
