package toex.outcomes.performance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import toex.outcomes.performance.DataDictionary;
import toex.outcomes.performance.MeasureEntry;
import toex.outcomes.performance.Targets;
import toex.outcomes.performance.Wording;
import toex.outcomes.shared.ui.Problem;

/** Says something else of a measure from today on. */
class WordingDialog extends Dialog {

    private final transient DataDictionary dictionary;
    private final transient MeasureEntry measure;
    private final transient Runnable afterwards;
    private final TextField name = new TextField(word("name"));
    private final TextArea definition = new TextArea(word("definition"));
    private final TextArea caveat = new TextArea(word("caveat"));
    private final Select<Wording.Direction> direction = new Select<>();
    private final TextField target = new TextField(word("target"));
    private final TextArea targets = new TextArea(word("targets"));
    private final TextField owner = new TextField(word("owner"));
    private final TextField source = new TextField(word("source"));
    private final Problem problem = new Problem();

    WordingDialog(DataDictionary dictionary, MeasureEntry measure, Runnable afterwards) {
        this.dictionary = dictionary;
        this.measure = measure;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation(
                "performance.dictionary.change.which", measure.current().name()));
        name.setMaxLength(200);
        definition.setMaxLength(2000);
        caveat.setMaxLength(2000);
        target.setMaxLength(500);
        targets.setMaxLength(Targets.LONGEST);
        targets.setHelperText(word("targets.help"));
        owner.setMaxLength(200);
        source.setMaxLength(500);
        direction.setLabel(word("direction"));
        direction.setItems(Wording.Direction.values());
        direction.setItemLabelGenerator(way -> getTranslation("performance.direction." + way));
        fill(measure.current());
        Paragraph note = new Paragraph(getTranslation("performance.dictionary.change.explanation"));
        Div fields = new Div(note, name, definition, caveat, direction, targets, target, owner, source, problem);
        fields.addClassName("wording-fields");
        add(fields);
        Button save = new Button(getTranslation("performance.dictionary.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("performance.dictionary.cancel"), click -> close()), save);
    }

    private String word(String field) {
        return getTranslation("performance.dictionary." + field);
    }

    private void fill(Wording wording) {
        name.setValue(wording.name());
        definition.setValue(wording.definition());
        caveat.setValue(wording.caveat());
        direction.setValue(wording.direction());
        target.setValue(wording.target());
        targets.setValue(wording.targets().notation().replace("; ", "\n"));
        owner.setValue(wording.owner());
        source.setValue(wording.source());
    }

    private void save() {
        if (problem.attempt(() ->
                dictionary.change(measure.code(), said(), measure.current().version()))) {
            close();
            afterwards.run();
        }
    }

    /** @throws toex.outcomes.shared.Refusal where the targets cannot be read */
    private Wording said() {
        return new Wording(
                name.getValue(),
                definition.getValue(),
                caveat.getValue(),
                direction.getValue(),
                owner.getValue(),
                source.getValue(),
                target.getValue(),
                Targets.parse(targets.getValue()),
                measure.current().from(),
                null,
                measure.current().version());
    }
}
