package toex.outcomes.figures.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import toex.outcomes.figures.Note;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ui.Marked;

/** An analyst's note beside a figure: what it says, on which period, by whom and when, and how it is marked where that is not OFFICIAL. */
public class NoteLine extends Paragraph implements Marked {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final transient Note note;

    public NoteLine(Note note) {
        this.note = note;
        addClassName("note-line");
        Span kind = new Span(
                note.period().isAll()
                        ? getTranslation("figures.note")
                        : getTranslation("figures.note.on", note.period().inWords()));
        kind.addClassName("note-kind");
        Span words = new Span(note.words());
        words.addClassName("note-words");
        Span by = new Span(getTranslation("figures.note.by", note.author(), DAY.format(note.written())));
        by.addClassName("note-by");
        add(kind, words, by);
        if (!note.marking().equals(Marking.OFFICIAL)) {
            Span marking = new Span(note.marking().text());
            marking.addClassName("note-by");
            add(marking);
        }
    }

    @Override
    public Marking marking() {
        return note.marking();
    }
}
