package toex.outcomes.performance.ui;

import toex.outcomes.performance.FigureNotes;

/** Where an analyst writes about the figure of the page, and an approver looks after how that is marked. */
class NotesSection extends FoldedSection {

    /** @param changed is run after each change */
    NotesSection(FigureNotes notes, NoteMarkings markings, Screen screen, Runnable changed) {
        super(Part.NOTES.id(), "");
        title(getTranslation("performance.notes"));
        whenOpened(() -> content(new NotesBlock(
                notes,
                markings,
                screen.chosen().figure().measure(),
                screen.scope().period(),
                changed)));
    }
}
