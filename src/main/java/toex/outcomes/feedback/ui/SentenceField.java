package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.Passage;
import toex.outcomes.shared.CleanText;

/** A sentence in the force's own words, and how it would look on the wall. */
class SentenceField extends Div implements AnswerField {

    private static final int SHOWN_AT_MOST = 2 * Passage.SENTENCE.longest();

    private final PassageField words;
    private final Div preview = new Div();
    private final String force;

    /** @param force short name, as the wall would name it */
    SentenceField(String text, String force) {
        this.force = force;
        addClassName("sentence");
        words = new PassageField(Passage.SENTENCE, text);
        words.setHelperText(getTranslation("feedback.form.sentence.help", Passage.SENTENCE.longest()));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> preview(change.getValue()));
        preview.addClassName("preview");
        add(words, preview);
        preview(text);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public Component first() {
        return words;
    }

    @Override
    public void labelledBy(String id) {
        words.labelledBy(id);
    }

    @Override
    public void mark(String problem) {
        words.mark(problem);
    }

    @Override
    public Entries entered(Entries before) {
        return words.entered(before);
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
