package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Locale;
import toex.outcomes.editorial.ui.Decisions;
import toex.outcomes.editorial.ui.MarkingFields;
import toex.outcomes.figures.Note;
import toex.outcomes.performance.FigureNotes;
import toex.outcomes.security.ForceDirectory;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;

/** How notes are marked on the page: by an analyst as high as or higher than they are, by an approver lower too. */
class NoteMarkings {

    private final FigureNotes notes;
    private final ForceDirectory forces;
    private final SignedIn signedIn;

    NoteMarkings(FigureNotes notes, ForceDirectory forces, SignedIn signedIn) {
        this.notes = notes;
        this.signedIn = signedIn;
        this.forces = forces;
    }

    /** Whether whoever is signed in writes notes. */
    boolean writes() {
        return signedIn.is(Role.ANALYST);
    }

    /** The choice of a marking. */
    MarkingFields fields(Marking marking) {
        List<String> organisations = forces.forces().stream()
                .map(force -> force.name().toUpperCase(Locale.ROOT) + Marking.USE_ONLY)
                .toList();
        return new MarkingFields(marking, organisations);
    }

    /** The marking of a note with the steps that may be taken, and the way to leave it as it is. */
    Component of(Note note, Component cancel, Runnable done) {
        MarkingFields fields = fields(note.marking());
        Decisions steps = new Decisions(done);
        if (writes()) {
            steps.offer(
                    steps.getTranslation("editorial.marking.raise"),
                    ButtonVariant.SMALL,
                    () -> notes.raise(note, fields.marking()));
        } else {
            steps.offerWithReason(
                    steps.getTranslation("editorial.marking.lower"),
                    steps.getTranslation("editorial.marking.lower.reason"),
                    ButtonVariant.SMALL,
                    reason -> notes.lower(note, fields.marking(), reason));
        }
        Div actions = new Div(steps, cancel);
        actions.addClassName("note-actions");
        return new Div(fields, actions);
    }
}
