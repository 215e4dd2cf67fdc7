package toex.outcomes.performance;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Note;
import toex.outcomes.performance.data.NoteRepository;
import toex.outcomes.security.Account;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** What analysts say about figures; everybody who sees a figure and is cleared for a note sees what it says. */
@Service
@Transactional
public class FigureNotes {

    /** How many characters a note has at most. */
    public static final int LONGEST = 600;

    private static final int LONGEST_REASON = 500;

    private final NoteRepository notes;
    private final ReadableNotes readable;
    private final Clearances clearances;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureNotes(
            NoteRepository notes,
            ReadableNotes readable,
            Clearances clearances,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notes = notes;
        this.readable = readable;
        this.clearances = clearances;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Those about figures of the measure in the period or part of it, as far as the person is cleared for them. */
    @PreAuthorize("isAuthenticated()")
    public List<Note> of(MeasureCode measure, Period period) {
        return readable.on(period).stream()
                .filter(note -> note.isAbout(measure, period))
                .toList();
    }

    /**
     * Writes one.
     *
     * @param measure null for all measures
     * @throws Refusal where it says nothing or too much, or the person is not cleared for the marking
     */
    @PreAuthorize("hasRole('ANALYST')")
    public void write(@Nullable MeasureCode measure, Period period, String words, Marking marking) {
        clearances.check(marking);
        Account author = signedIn.person();
        Note note = new Note(0, measure, period, clean(words), author.displayName(), clock.instant(), marking, 0);
        notes.add(note);
        publish("note-written", note, note.words());
    }

    /**
     * Says something else in its place.
     *
     * @throws Refusal where it says nothing or too much, or somebody was quicker
     */
    @PreAuthorize("hasRole('ANALYST')")
    public void change(Note note, String words) {
        clearances.check(note.marking());
        Note changed = new Note(
                note.id(),
                note.measure(),
                note.period(),
                clean(words),
                signedIn.person().displayName(),
                clock.instant(),
                note.marking(),
                note.version());
        refuseUnless(notes.change(changed));
        publish("note-changed", changed, changed.words());
    }

    /**
     * Gives it a marking that is at least as high as the one it has.
     *
     * @throws Refusal where it would be lower, the person is not cleared for it, or somebody was quicker
     */
    @PreAuthorize("hasRole('ANALYST')")
    public void raise(Note note, Marking marking) {
        if (!marking.covers(note.marking())) {
            throw new Refusal("That is lower than %s. An approver can lower the marking, and says why."
                    .formatted(note.marking().text()));
        }
        mark(note, marking, "note-marking-raised", marking.text());
    }

    /**
     * Gives it any marking.
     *
     * @throws Refusal where no reason is given, the person is not cleared for it, or somebody was quicker
     */
    @PreAuthorize("hasRole('APPROVER')")
    public void lower(Note note, Marking marking, String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refusal("Say why the marking may be lower, in at most %d characters.".formatted(LONGEST_REASON));
        }
        mark(note, marking, "note-marking-lowered", marking.text() + ": " + why);
    }

    /** @throws Refusal where somebody was quicker */
    @PreAuthorize("hasRole('ANALYST')")
    public void remove(Note note) {
        clearances.check(note.marking());
        refuseUnless(notes.remove(note));
        publish("note-removed", note, note.words());
    }

    private void mark(Note note, Marking marking, String kind, String detail) {
        clearances.check(note.marking());
        clearances.check(marking);
        Note marked = new Note(
                note.id(),
                note.measure(),
                note.period(),
                note.words(),
                note.author(),
                note.written(),
                marking,
                note.version());
        refuseUnless(notes.change(marked));
        publish(kind, marked, detail);
    }

    /** Whoever reads the trail need not be cleared for what a note says. */
    private void publish(String kind, Note note, String detail) {
        MeasureCode measure = note.measure();
        String subject = (measure == null ? "all measures" : measure.value()) + ", "
                + note.period().notation();
        boolean told = note.marking().isUnrestricted() || !detail.equals(note.words());
        events.publishEvent(new AuditEvent(
                signedIn.person().name(),
                kind,
                subject,
                told ? detail : "marked " + note.marking().text()));
    }

    private static String clean(String words) {
        String clean = CleanText.paragraphs(words);
        if (clean.isEmpty()) {
            throw new Refusal("Write what readers must know about the figure.");
        }
        if (clean.length() > LONGEST) {
            throw new Refusal("A note has at most %d characters; this one has %d. Shorten it."
                    .formatted(LONGEST, clean.length()));
        }
        return clean;
    }

    private static void refuseUnless(boolean done) {
        if (!done) {
            throw new Refusal("Somebody else has changed or removed this note. Reload the page to see it as it is.");
        }
    }
}
