package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import toex.outcomes.shared.Marking;

/** The choice of a protective marking: the level, and the instructions and descriptors that go with it. */
public class MarkingFields extends Div {

    private final Select<Marking> level = new Select<>();
    private final MultiSelectComboBox<String> instructions = new MultiSelectComboBox<>();

    /** @param organisations instructions that name an organisation, such as GWENT USE ONLY */
    public MarkingFields(Marking marking, List<String> organisations) {
        addClassName("marking-fields");
        level.setLabel(getTranslation("editorial.marking.level"));
        level.setItems(Marking.OFFICIAL, Marking.OFFICIAL_SENSITIVE);
        level.setItemLabelGenerator(Marking::text);
        level.setHelperText(getTranslation("editorial.marking.level.help"));
        instructions.setLabel(getTranslation("editorial.marking.instructions"));
        List<String> choices = new ArrayList<>(Marking.INSTRUCTIONS);
        choices.addAll(organisations);
        marking.instructions().stream().filter(it -> !choices.contains(it)).forEach(choices::add);
        instructions.setItems(choices);
        show(marking);
        add(level, instructions);
    }

    /** The marking that is chosen now. */
    public final Marking marking() {
        Set<String> chosen = new HashSet<>(instructions.getValue());
        return new Marking(level.getValue().sensitive(), chosen);
    }

    private void show(Marking marking) {
        level.setValue(marking.sensitive() ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL);
        instructions.setValue(marking.instructions());
    }
}
