package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import java.util.function.Consumer;
import toex.outcomes.editorial.Difference;
import toex.outcomes.editorial.Section;
import toex.outcomes.shared.ui.Notice;

/** Two people have written in one section: their text, what the reader's changes about it, and the choice. */
class ConflictPanel extends Div {

    /** @param decide told true where the reader's own words shall stand */
    ConflictPanel(String mine, Section theirs, Consumer<Boolean> decide) {
        addClassName("conflict");
        DifferenceText before = new DifferenceText(Difference.of(theirs.text(), theirs.text()));
        Button keepTheirs = new Button(getTranslation("editorial.conflict.theirs"), click -> decide.accept(false));
        Button takeMine = new Button(getTranslation("editorial.conflict.mine"), click -> decide.accept(true));
        Div choice = new Div(keepTheirs, takeMine);
        choice.addClassName("actions");
        add(
                new Notice(getTranslation("editorial.conflict", theirs.savedBy(), Times.second(theirs.savedAt()))),
                new H4(getTranslation("editorial.conflict.their-words", theirs.savedBy())),
                before,
                new H4(getTranslation("editorial.conflict.your-words")),
                new DifferenceText(Difference.of(theirs.text(), mine)),
                choice);
    }
}
