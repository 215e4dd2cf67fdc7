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
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** What analysts say about figures; everybody who sees a figure sees what is said about it. */
@Service
@Transactional
public class FigureNotes {

    /** How many characters a note has at most. */
    public static final int LONGEST = 600;

    private final NoteRepository notes;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FigureNotes(NoteRepository notes, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.notes = notes;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Those about figures of the measure in the period or part of it. */
    @PreAuthorize("isAuthenticated()")
    public List<Note> of(MeasureCode measure, Period period) {
        return notes.notes(period).stream()
                .filter(note -> note.isAbout(measure, period))
                .toList();
    }

    /**
     * Writes one.
     *
     * @param measure null for all measures
     * @throws Refusal where it says nothing or too much
     */
    @PreAuthorize("hasRole('ANALYST')")
    public void write(@Nullable MeasureCode measure, Period period, String words) {
        Account author = signedIn.person();
        String clean = clean(words);
        notes.add(new Note(0, measure, period, clean, author.displayName(), clock.instant(), 0));
        publish(author, "note-written", measure, period, clean);
    }

    /**
     * Says something else in its place.
     *
     * @throws Refusal where it says nothing or too much, or somebody was quicker
     */
    @PreAuthorize("hasRole('ANALYST')")
    public void change(Note note, String words) {
        Account author = signedIn.person();
        String clean = clean(words);
        Note changed = new Note(
                note.id(), note.measure(), note.period(), clean, author.displayName(), clock.instant(), note.version());
        refuseUnless(notes.change(changed));
        publish(author, "note-changed", note.measure(), note.period(), clean);
    }

    /** @throws Refusal where somebody was quicker */
    @PreAuthorize("hasRole('ANALYST')")
    public void remove(Note note) {
        refuseUnless(notes.remove(note));
        publish(signedIn.person(), "note-removed", note.measure(), note.period(), note.words());
    }

    private void publish(Account author, String kind, @Nullable MeasureCode measure, Period period, String words) {
        String subject = (measure == null ? "all measures" : measure.value()) + ", " + period.notation();
        events.publishEvent(new AuditEvent(author.name(), kind, subject, words));
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
