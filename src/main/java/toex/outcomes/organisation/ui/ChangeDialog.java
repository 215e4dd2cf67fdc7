package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.shared.ui.Problem;

/** Asks what a change needs, makes it, and stays open with a sentence where it is refused. */
class ChangeDialog extends Dialog {

    private final Problem problem = new Problem();

    /**
     * @param change makes the change, or refuses
     * @param done what to do after it was made
     */
    ChangeDialog(String title, String explanation, Runnable change, Runnable done, Component... fields) {
        setHeaderTitle(title);
        addClassName("organisation-change");
        Div form = new Div(new Paragraph(explanation));
        form.addClassName("fields");
        form.add(fields);
        add(form, problem);
        Button make = new Button(title, click -> {
            if (problem.attempt(change)) {
                close();
                done.run();
            }
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(false);
        getFooter().add(new Button(getTranslation("organisation.cancel"), click -> close()), make);
    }
}
