package toex.outcomes.sampler;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import toex.outcomes.shared.ui.DayField;

/** Buttons and fields, each ordinary, with a mistake, and where it may not be used. */
class ControlSamples extends Samples {

    private static final List<String> CHOICES = List.of("First", "Second", "Third");

    ControlSamples() {
        super("sampler.controls");
        buttons();
        texts();
        choices();
    }

    private void buttons() {
        sample("button", new Button("Button"));
        Button primary = new Button("Primary");
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sample("primary", primary);
        Button tertiary = new Button("Tertiary");
        tertiary.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        sample("tertiary", tertiary);
        Button error = new Button("Withdraw");
        error.addThemeVariants(ButtonVariant.LUMO_ERROR);
        sample("error", error);
        Button disabled = new Button("Disabled");
        disabled.setEnabled(false);
        sample("disabled", disabled);
    }

    private void texts() {
        sample("text field", new TextField("Name", "Sample", ""));
        TextField help = new TextField("With help");
        help.setHelperText("What is wanted here");
        help.setRequiredIndicatorVisible(true);
        sample("required, with help", help);
        TextField wrong = new TextField("With a mistake", "x", "");
        wrong.setInvalid(true);
        wrong.setErrorMessage("Give at least two letters.");
        sample("mistake", wrong);
        TextField off = new TextField("Disabled", "Sample", "");
        off.setEnabled(false);
        sample("disabled", off);
        TextField fixed = new TextField("Read only", "Sample", "");
        fixed.setReadOnly(true);
        sample("read only", fixed);
        TextArea area = new TextArea("Text area");
        area.setValue("Two lines\nof a sample");
        sample("text area", area);
        sample("e-mail", new EmailField("E-mail"));
        sample("password", new PasswordField("Password"));
        IntegerField number = new IntegerField("Number");
        number.setStepButtonsVisible(true);
        number.setValue(12);
        sample("number", number);
    }

    private void choices() {
        Select<String> select = new Select<>();
        select.setLabel("Select");
        select.setItems(CHOICES);
        select.setValue("First");
        sample("select", select);
        ComboBox<String> combo = new ComboBox<>("Combo box", CHOICES);
        combo.setClearButtonVisible(true);
        combo.setValue("Second");
        sample("combo box", combo);
        MultiSelectComboBox<String> several = new MultiSelectComboBox<>("Several", CHOICES);
        several.select("First", "Third");
        sample("several of a list", several);
        DayField day = new DayField("Day");
        day.setValue(LocalDate.of(2023, 1, 31));
        sample("date picker", day);
        Checkbox box = new Checkbox("Checkbox", true);
        sample("checkbox", box, new Checkbox("Not checked"));
        CheckboxGroup<String> boxes = new CheckboxGroup<>("Several checkboxes", CHOICES);
        boxes.select("Second");
        sample("checkbox group", boxes);
        RadioButtonGroup<String> radio = new RadioButtonGroup<>("One of three", CHOICES);
        radio.setValue("First");
        sample("radio buttons", radio);
    }
}
