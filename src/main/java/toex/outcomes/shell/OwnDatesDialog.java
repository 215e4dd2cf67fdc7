package toex.outcomes.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.function.Consumer;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.ui.DayField;

/** Asks for the first and the last day of a period. */
class OwnDatesDialog extends Dialog {

    private final DayField from = new DayField(getTranslation("shell.scope.from"));
    private final DayField to = new DayField(getTranslation("shell.scope.to"));
    private final transient Consumer<Period> choose;

    OwnDatesDialog(Period start, Consumer<Period> choose) {
        this.choose = choose;
        addClassName("own-dates");
        setHeaderTitle(getTranslation("shell.scope.own.title"));
        if (!start.isAll()) {
            from.setValue(start.from());
            to.setValue(start.to());
        }
        Div fields = new Div(from, to);
        fields.addClassName("own-dates-fields");
        add(fields);
        Button show = new Button(getTranslation("shell.scope.show"), click -> choose());
        show.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.scope.cancel"), click -> close()), show);
    }

    private void choose() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        require(from, first != null, "shell.scope.from.missing");
        require(to, last != null && (first == null || !last.isBefore(first)), "shell.scope.to.wrong");
        if (first != null && last != null && !last.isBefore(first)) {
            close();
            choose.accept(new Period(first, last));
        }
    }

    private void require(DayField field, boolean right, String sentence) {
        field.setInvalid(!right);
        field.setErrorMessage(right ? "" : getTranslation(sentence));
    }
}
