package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import toex.outcomes.shared.Marking;

/** The choice of a protective marking: the level, and the instructions and descriptors that go with it. */
public class MarkingFields extends Div {

    private final Select<Marking> level = new Select<>();
    private final CheckboxGroup<String> instructions = new CheckboxGroup<>();
    private final ComboBox<String> organisation = new ComboBox<>();

    /** @param organisations instructions that name an organisation, such as GWENT USE ONLY */
    public MarkingFields(Marking marking, List<String> organisations) {
        this(marking, Marking.INSTRUCTIONS, organisations);
    }

    /**
     * For what may not have every instruction.
     *
     * @param offered instructions that name no organisation
     * @param organisations as above
     */
    public MarkingFields(Marking marking, List<String> offered, List<String> organisations) {
        addClassName("marking-fields");
        level.setLabel(getTranslation("editorial.marking.level"));
        level.setItems(Marking.OFFICIAL, Marking.OFFICIAL_SENSITIVE);
        level.setItemLabelGenerator(Marking::text);
        level.setHelperText(getTranslation("editorial.marking.level.help"));
        instructions.setLabel(getTranslation("editorial.marking.instructions"));
        instructions.setItems(offered);
        organisation.setLabel(getTranslation("editorial.marking.organisation"));
        Set<String> choices = new TreeSet<>(organisations);
        marking.organisations().forEach(name -> choices.add(name + Marking.USE_ONLY));
        organisation.setItems(choices);
        organisation.setClearButtonVisible(true);
        show(marking);
        add(level, organisation, instructions);
    }

    /** The marking that is chosen now. */
    public final Marking marking() {
        Set<String> chosen = new HashSet<>(instructions.getValue());
        if (!organisation.isEmpty()) {
            chosen.add(organisation.getValue());
        }
        return new Marking(level.getValue().sensitive(), chosen);
    }

    private void show(Marking marking) {
        level.setValue(marking.sensitive() ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL);
        instructions.select(marking.instructions().stream()
                .filter(Marking.INSTRUCTIONS::contains)
                .toList());
        marking.organisations().stream().findFirst().ifPresent(name -> organisation.setValue(name + Marking.USE_ONLY));
    }
}
