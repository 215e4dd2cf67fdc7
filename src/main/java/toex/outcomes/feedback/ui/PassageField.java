package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.textfield.TextArea;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.Passage;

/** Something told in the force's own words. */
class PassageField extends TextArea implements SingleField {

    private final Passage passage;

    /** @param text that was entered before */
    PassageField(Passage passage, String text) {
        this.passage = passage;
        addClassName("passage");
        setMinRows(4);
        setMaxRows(12);
        setValue(text);
        setHelperText(getTranslation("feedback.form.at-most", passage.longest()));
    }

    @Override
    public Entries entered(Entries before) {
        return before.with(before.answers().with(passage, getValue()));
    }
}
