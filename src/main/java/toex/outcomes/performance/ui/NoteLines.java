package toex.outcomes.performance.ui;

import com.vaadin.flow.component.html.Div;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.ui.NoteLine;
import toex.outcomes.performance.FigureNotes;
import toex.outcomes.shared.Period;

/** The notes on the figure of the page, for everybody. */
class NoteLines extends Div {

    private final transient FigureNotes notes;
    private final transient MeasureCode measure;
    private final transient Period period;

    NoteLines(FigureNotes notes, MeasureCode measure, Period period) {
        this.notes = notes;
        this.measure = measure;
        this.period = period;
        addClassName("note-lines");
        show();
    }

    /** Shows them as they are now. */
    final void show() {
        removeAll();
        notes.of(measure, period).forEach(note -> add(new NoteLine(note)));
    }
}
