package toex.outcomes.performance.ui;

import toex.outcomes.performance.FigureNotes;

/** Where an analyst writes about the figure of the page. */
class NotesSection extends FoldedSection {

    /** @param said the notes as everybody reads them, which follow each change */
    NotesSection(FigureNotes notes, Screen screen, NoteLines said) {
        super(Part.NOTES.id(), "");
        title(getTranslation("performance.notes"));
        content(new NotesBlock(
                notes, screen.chosen().figure().measure(), screen.scope().period(), said::show));
    }
}
