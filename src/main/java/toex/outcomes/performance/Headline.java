package toex.outcomes.performance;

import java.util.List;
import java.util.Optional;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Note;
import toex.outcomes.figures.Source;

/**
 * One of the five counts with what puts it into proportion.
 *
 * @param months the same measure by month, for the sparkline
 * @param notes what analysts say about it
 * @param change against the span before; empty where either side is incomplete
 */
public record Headline(Figure figure, FigureTable months, Optional<Change> change, List<Note> notes) {

    public Headline {
        notes = List.copyOf(notes);
    }

    /** Without notes. */
    public Headline(Figure figure, FigureTable months, Optional<Change> change) {
        this(figure, months, change, List.of());
    }

    /** With those of its notes alone that everybody may read. */
    public Headline forEverybody() {
        return new Headline(
                figure,
                months,
                change,
                notes.stream().filter(note -> note.marking().isUnrestricted()).toList());
    }

    /** With those of the notes that are about it. */
    Headline withNotes(List<Note> all) {
        return new Headline(
                figure,
                months,
                change,
                all.stream()
                        .filter(note -> note.isAbout(
                                figure.measure().code(), figure.scope().period()))
                        .toList());
    }

    /** Whether the figure was counted from at least one record. */
    public boolean hasRecords() {
        return !(figure.source() instanceof Source.Records counted) || counted.records() > 0;
    }
}
