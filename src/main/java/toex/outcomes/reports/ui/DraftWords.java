package toex.outcomes.reports.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import org.jspecify.annotations.Nullable;
import toex.outcomes.editorial.ui.SectionField;
import toex.outcomes.reports.DraftPages;

/** A field of a draft that saves what is typed, and says below how it reads and which numbers should be live. */
class DraftWords extends Div {

    private static final String CARET = "element.inputElement ? element.inputElement.selectionStart : -1";

    private final SectionField saved;
    private final WordsReading reading = new WordsReading();
    private transient Runnable entered = () -> {};
    private transient @Nullable DraftPages pages;
    private int caret = -1;

    DraftWords(DraftDesk desk, String key, AbstractField<?, String> field) {
        addClassName("draft-words");
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        saved = new SectionField(desk.manuscripts(), desk.draft().manuscript(), key, field);
        saved.whenSaved(() -> {
            show();
            desk.changed();
        });
        field.getElement().addEventListener("focusout", this::left).addEventData(CARET);
        add(saved, reading);
        desk.whenMade(made -> {
            pages = made;
            show();
        });
    }

    /** Runs when the reader has been in the field. */
    final void whenEntered(Runnable work) {
        entered = work;
    }

    private void left(DomEvent event) {
        caret = (int) event.getEventData().get(CARET).asDouble(-1);
        entered.run();
    }

    /** Puts words where the reader was last, or else at the end. */
    final void insert(String words) {
        String text = saved.text();
        int at = caret >= 0 && caret <= text.length() ? caret : text.length();
        String space = at > 0 && !Character.isWhitespace(text.charAt(at - 1)) ? " " : "";
        saved.write(text.substring(0, at) + space + words + text.substring(at));
        caret = at + space.length() + words.length();
    }

    private void show() {
        if (pages != null) {
            reading.show(saved.text(), pages, saved::write);
        }
    }
}
