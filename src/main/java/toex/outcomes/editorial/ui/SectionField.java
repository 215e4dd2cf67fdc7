package toex.outcomes.editorial.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.UnaryOperator;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Manuscripts;
import toex.outcomes.editorial.Save;
import toex.outcomes.editorial.Section;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Notice;

/**
 * A field for one section of a draft. What is typed is saved within a second. Until it is saved, the browser's tab keeps
 * it too, so that it survives a lost connection or a restarted server. Where somebody else has changed the section
 * meanwhile, both texts are shown and the reader decides; nothing is overwritten.
 */
@JsModule("./components/kept-words.ts")
public class SectionField extends Div {

    private static final int SAVED_WITHIN_MILLIS = 800;

    private final transient Manuscripts manuscripts;
    private final long manuscript;
    private final String name;
    private final AbstractField<?, String> field;
    private final Paragraph status = new Paragraph();
    private final Div conflict = new Div();
    private transient Section seen;
    private transient Runnable whenSaved = () -> {};

    /** @param field shows and takes the text; where it is read while it is typed, at most a second of it is not saved */
    public SectionField(Manuscripts manuscripts, Manuscript draft, String section, AbstractField<?, String> field) {
        this.manuscripts = manuscripts;
        this.manuscript = draft.id();
        this.name = section;
        this.field = field;
        this.seen = draft.section(section);
        addClassName("section-field");
        status.addClassNames("note", "saved");
        status.getElement().setAttribute("role", "status");
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typed.setValueChangeTimeout(SAVED_WITHIN_MILLIS);
        }
        field.setValue(seen.text());
        field.setReadOnly(!draft.isDraft());
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        add(field, status, conflict);
    }

    /** Runs after each save, such as to draw a preview anew. */
    public final void whenSaved(Runnable work) {
        whenSaved = work;
    }

    /** Shows the text of a section that is not edited in another way. */
    final void read(UnaryOperator<String> reading) {
        field.setValue(reading.apply(seen.text()));
    }

    /** What is written there now. */
    public final String text() {
        return field.isReadOnly() ? seen.text() : field.getValue();
    }

    /** Puts words in place of those in the field, as if they had been typed. */
    public final void write(String text) {
        field.setValue(text);
        save();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (!field.isReadOnly()) {
            getElement()
                    .executeJs(
                            "window.keepWords(this, $0, $1, $2)",
                            field.getElement(),
                            "%d/%s".formatted(manuscript, name),
                            seen.version());
        }
    }

    /** Words that the browser's tab had kept and that were never saved. */
    @ClientCallable
    void restore(String text, int basedOn) {
        if (!field.isReadOnly() && !text.equals(field.getValue())) {
            field.setValue(text);
            save(text, basedOn);
        }
    }

    /** The browser's tab asks again for what could not be saved. */
    @ClientCallable
    private void again() {
        save();
    }

    private void save() {
        if (conflict.getComponentCount() == 0) {
            save(field.getValue(), seen.version());
        }
    }

    private void save(String text, int basedOn) {
        try {
            switch (manuscripts.save(manuscript, name, basedOn, text)) {
                case Save.Saved saved -> saved(saved.section());
                case Save.Overtaken overtaken -> ask(overtaken.theirs());
            }
        } catch (Refusal refusal) {
            status.removeAll();
            status.add(new Notice(String.valueOf(refusal.getMessage())));
        } catch (DataAccessException | TransactionException unreachable) {
            status.setText(getTranslation("editorial.save.not"));
            status.addClassName("not-saved");
            getElement().executeJs("window.setTimeout(() => this.isConnected && this.$server.again(), 1500)");
        }
    }

    private void saved(Section section) {
        seen = section;
        status.removeClassName("not-saved");
        status.setText(getTranslation("editorial.save.done", Times.second(section.savedAt())));
        getElement().executeJs("this.wordsSaved && this.wordsSaved($0, $1)", section.text(), section.version());
        whenSaved.run();
    }

    private void ask(Section theirs) {
        status.setText("");
        conflict.add(new ConflictPanel(field.getValue(), theirs, mine -> decide(theirs, mine)));
    }

    private void decide(Section theirs, boolean mine) {
        conflict.removeAll();
        if (mine) {
            save(field.getValue(), theirs.version());
        } else {
            field.setValue(theirs.text());
            saved(theirs);
        }
    }
}
