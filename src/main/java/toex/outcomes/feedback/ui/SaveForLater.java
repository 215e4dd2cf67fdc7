package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.feedback.ReturnCode;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Notice;

/** The way to stop here and carry on later, here or on another machine. */
class SaveForLater extends Div {

    private final transient FormDoor door;

    SaveForLater(FormDoor door) {
        this.door = door;
        addClassName("save-for-later");
        Button save = new Button(getTranslation("feedback.form.later"), click -> show());
        save.addThemeVariants(ButtonVariant.TERTIARY);
        add(save);
    }

    private void show() {
        removeAll();
        try {
            door.code().ifPresentOrElse(this::show, () -> add(new Notice(getTranslation("feedback.form.later.same"))));
        } catch (Refusal refusal) {
            add(new Notice(String.valueOf(refusal.getMessage())));
        }
    }

    private void show(ReturnCode code) {
        Code letters = new Code(code.text());
        letters.addClassName("return-code");
        Code address = new Code("feedback/return");
        Div notice = new Div(
                new Paragraph(getTranslation("feedback.form.later.code")),
                new Paragraph(letters),
                new Paragraph(getTranslation("feedback.form.later.how")),
                new Paragraph(address));
        notice.addClassName("notice");
        notice.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        add(notice);
        getUI().ifPresent(ui -> ui.getPage()
                .executeJs("return document.baseURI")
                .then(String.class, base -> address.setText(base + "feedback/return")));
        notice.getElement().executeJs("this.focus()");
    }
}
