package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import toex.outcomes.feedback.Answers;
import toex.outcomes.shared.CleanText;

/** A sentence in the force's own words, and how it would look on the wall. */
class SentenceField extends Div {

    private static final int SHOWN_AT_MOST = 2 * Answers.LONGEST_SENTENCE;

    private final TextArea words;
    private final Div preview = new Div();
    private final String force;

    /** @param force short name, as the wall would name it */
    SentenceField(String force) {
        this.force = force;
        addClassName("sentence");
        words = new TextArea(getTranslation("feedback.form.sentence"));
        words.setHelperText(getTranslation("feedback.form.sentence.help", Answers.LONGEST_SENTENCE));
        words.setMinRows(3);
        words.setMaxRows(8);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> preview(change.getValue()));
        preview.addClassName("preview");
        preview.setVisible(false);
        add(words, preview);
    }

    TextArea field() {
        return words;
    }

    private void preview(String typed) {
        preview.removeAll();
        String clean = typed.length() > SHOWN_AT_MOST ? "" : CleanText.line(typed);
        preview.setVisible(!clean.isEmpty());
        Paragraph label = new Paragraph(getTranslation("feedback.form.preview"));
        label.addClassName("note");
        preview.add(label, new QuotationBlock(clean, force));
    }
}
