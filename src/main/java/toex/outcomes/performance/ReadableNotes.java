package toex.outcomes.performance;

import java.util.List;
import org.springframework.stereotype.Component;
import toex.outcomes.figures.Note;
import toex.outcomes.performance.data.NoteRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.shared.Period;

/** The notes on figures that whoever is signed in is cleared for. Whatever shows notes asks here. */
@Component
class ReadableNotes {

    private final NoteRepository notes;
    private final Clearances clearances;

    ReadableNotes(NoteRepository notes, Clearances clearances) {
        this.notes = notes;
        this.clearances = clearances;
    }

    /** Those on a period that has a day in common with this one, oldest period first. */
    List<Note> on(Period period) {
        return notes.notes(period).stream()
                .filter(note -> clearances.allow(note.marking()))
                .toList();
    }
}
