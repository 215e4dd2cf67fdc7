package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import toex.outcomes.feedback.Answers.Part;

/** Says above a form what has to be put right in it, with a link to each field. */
class ErrorSummary extends Div {

    ErrorSummary() {
        addClassNames("notice", "error-summary");
        getElement().setAttribute("role", "alert");
        getElement().setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the problems and takes the reader there; nothing where there are none. */
    void show(Map<Part, String> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        UnorderedList list = new UnorderedList();
        problems.forEach((part, sentence) -> list.add(new ListItem(link(part, sentence))));
        add(new Paragraph(getTranslation("feedback.form.problems")), list);
        if (isVisible()) {
            getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})");
        }
    }

    private static Anchor link(Part part, String sentence) {
        Anchor link = new Anchor("#", sentence);
        link.setRouterIgnore(true);
        // to the field itself: a jump by address would leave the form
        link.getElement().executeJs("""
                        this.addEventListener('click', event => {
                            event.preventDefault();
                            const field = document.getElementById($0);
                            field.scrollIntoView({block: 'center'});
                            field.focus();
                        })""", FeedbackForm.id(part));
        return link;
    }
}
