package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.History;
import toex.outcomes.organisation.OrganisationEditor;
import toex.outcomes.organisation.PartnerHistory;
import toex.outcomes.organisation.RegionHistory;
import toex.outcomes.organisation.Register;
import toex.outcomes.organisation.Timeline;
import toex.outcomes.shared.ui.DayField;

/** The dialogs that make a new organisation. */
final class AddDialogs {

    private final OrganisationEditor editor;
    private final Register register;
    private final Component page;
    private final Consumer<String> done;

    /**
     * @param register as the administrator sees it
     * @param page for its texts
     * @param done is given the new organisation's code
     */
    AddDialogs(OrganisationEditor editor, Register register, Component page, Consumer<String> done) {
        this.editor = editor;
        this.register = register;
        this.page = page;
        this.done = done;
    }

    Dialog region() {
        TextField code = code("organisation.code.region-help");
        RegionFields fields = new RegionFields();
        DayField from = from();
        return dialog(
                "region",
                code,
                fields,
                from,
                () -> editor.add(new RegionHistory(
                        Asked.regionCode(code.getValue()), Timeline.beginning(Asked.day(from), fields.details()))));
    }

    Dialog partner() {
        TextField code = code("organisation.code.partner-help");
        TextField name = new TextField(page.getTranslation("organisation.name"));
        DayField from = from();
        return dialog(
                "partner",
                code,
                name,
                from,
                () -> editor.add(PartnerHistory.beginning(
                        Asked.organisationCode(code.getValue()), name.getValue(), Asked.day(from))));
    }

    Dialog force() {
        NewForce fields = new NewForce(register);
        return new ChangeDialog(
                page.getTranslation("organisation.add.force.title"),
                page.getTranslation("organisation.add.force.explanation"),
                () -> editor.add(fields.force()),
                () -> done.accept(fields.code()),
                fields);
    }

    Dialog merger() {
        MultiSelectComboBox<ForceHistory> forces =
                new MultiSelectComboBox<>(page.getTranslation("organisation.merge.forces"));
        forces.setItems(register.forces().stream().filter(History::isOpen).toList());
        forces.setItemLabelGenerator(History::name);
        NewForce fields = new NewForce(register);
        return new ChangeDialog(
                page.getTranslation("organisation.merge"),
                page.getTranslation("organisation.merge.explanation"),
                () -> editor.merge(List.copyOf(forces.getValue()), fields.force()),
                () -> done.accept(fields.code()),
                forces,
                fields);
    }

    private Dialog dialog(String what, TextField code, Component fields, DayField from, Runnable add) {
        return new ChangeDialog(
                page.getTranslation("organisation.add." + what + ".title"),
                page.getTranslation("organisation.add." + what + ".explanation"),
                add,
                () -> done.accept(code.getValue().strip()),
                code,
                fields,
                from);
    }

    private TextField code(String help) {
        TextField code = new TextField(page.getTranslation("organisation.code"));
        code.setHelperText(page.getTranslation(help));
        return code;
    }

    private DayField from() {
        return new DayField(page.getTranslation("organisation.first-day"));
    }
}
