package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.History;
import toex.outcomes.organisation.OrganisationEditor;
import toex.outcomes.organisation.PartnerHistory;
import toex.outcomes.organisation.RegionHistory;
import toex.outcomes.organisation.Register;
import toex.outcomes.shared.ui.DayField;

/** The buttons that change an organisation, each with its dialog. */
final class ChangeDialogs {

    private final OrganisationEditor editor;
    private final Register register;
    private final Component page;
    private final Runnable done;

    /**
     * @param register as the administrator sees it
     * @param page for its texts
     */
    ChangeDialogs(OrganisationEditor editor, Register register, Component page, Runnable done) {
        this.editor = editor;
        this.register = register;
        this.page = page;
        this.done = done;
    }

    /** What can be done with it as it is. */
    List<Button> of(History history) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(button("rename", () -> rename(history)));
        if (history.isOpen()) {
            if (history instanceof ForceHistory force) {
                buttons.add(button("move", () -> move(force)));
            }
            buttons.add(button("end", () -> end(history)));
        }
        buttons.add(button("take-back", () -> takeBack(history)));
        return buttons;
    }

    private Button button(String change, Supplier<Dialog> dialog) {
        return new Button(
                page.getTranslation("organisation.change." + change + ".title"),
                click -> dialog.get().open());
    }

    private Dialog rename(History history) {
        DayField from = new DayField(page.getTranslation("organisation.rename.from"));
        from.setHelperText(page.getTranslation("organisation.rename.from.help"));
        return switch (history) {
            case ForceHistory force -> {
                NameFields fields = new NameFields().show(force.names().latest().value());
                yield dialog(
                        "rename",
                        history,
                        () -> editor.rename(force, fields.names(), Asked.dayOrNull(from)),
                        fields,
                        from);
            }
            case RegionHistory region -> {
                RegionFields fields =
                        new RegionFields().show(region.names().latest().value());
                yield dialog(
                        "rename",
                        history,
                        () -> editor.rename(region, fields.details(), Asked.dayOrNull(from)),
                        fields,
                        from);
            }
            case PartnerHistory partner -> {
                TextField name = new TextField(page.getTranslation("organisation.name"));
                name.setValue(partner.name());
                yield dialog(
                        "rename",
                        history,
                        () -> editor.rename(partner, name.getValue(), Asked.dayOrNull(from)),
                        name,
                        from);
            }
        };
    }

    private Dialog move(ForceHistory force) {
        RegionChoice to = new RegionChoice(register);
        DayField from = new DayField(page.getTranslation("organisation.first-day"));
        return dialog("move", force, () -> editor.move(force, to.region(), Asked.day(from)), to, from);
    }

    private Dialog end(History history) {
        DayField last = new DayField(page.getTranslation("organisation.last-day"));
        return dialog("end", history, () -> editor.end(history, Asked.day(last)), last);
    }

    private Dialog takeBack(History history) {
        return dialog("take-back", history, () -> editor.takeBack(history));
    }

    private Dialog dialog(String change, History history, Runnable make, Component... fields) {
        return new ChangeDialog(
                page.getTranslation("organisation.change." + change + ".title"),
                page.getTranslation("organisation.change." + change + ".explanation", history.name()),
                make,
                done,
                fields);
    }
}
