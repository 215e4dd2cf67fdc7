package toex.outcomes.reports;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import toex.outcomes.editorial.Progress;
import toex.outcomes.feedback.Audience;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.reports.data.EditionRepository;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** Freezes a report as it is now and prints its pages, with number and date: the file that is approved and issued. */
@Component
class EditionMaker {

    private final SnapshotService snapshots;
    private final EditionQuery query;
    private final EditionRepository editions;
    private final EditionPress press;
    private final EditionChanges changes;
    private final Clock clock;

    EditionMaker(
            SnapshotService snapshots,
            EditionQuery query,
            EditionRepository editions,
            EditionPress press,
            EditionChanges changes,
            Clock clock) {
        this.snapshots = snapshots;
        this.query = query;
        this.editions = editions;
        this.press = press;
        this.changes = changes;
        this.clock = clock;
    }

    /** What the template's report of the scope is made from now. */
    FrozenSnapshot freeze(Template template, Scope scope) {
        return FrozenSnapshot.of(template, snapshots.take(scope, template.choice()));
    }

    /**
     * A report that was not submitted before.
     *
     * @param manuscript of which it was written, null where it is the template as it is
     * @throws Refusal where the report can't be printed, or the note is missing and it is to take another edition's place
     */
    Submission first(Template template, Scope scope, String note, Progress progress, @Nullable Long manuscript) {
        return make(template, scope, note, progress, null, manuscript);
    }

    /** One that was given back. It keeps its number, where no later one of the same report was issued. @throws Refusal as above */
    Submission again(Template template, Scope scope, String note, Progress progress, Edition before) {
        return make(template, scope, note, progress, before, before.context().manuscript());
    }

    private Submission make(
            Template template,
            Scope scope,
            String note,
            Progress progress,
            @Nullable Edition before,
            @Nullable Long manuscript) {
        FrozenSnapshot frozen = freeze(template, scope);
        Audience audience = template.choice().audience();
        if (note.isBlank() && query.current(template.name(), scope, audience).isPresent()) {
            throw new Refusal(
                    "There is an issued edition of this report, and this one is to take its place. Say in a sentence what is new.");
        }
        Instant now = clock.instant();
        EditionSource source = new EditionSource(template.name(), template.text(), frozen.json());
        EditionPress.Printing printing =
                press.print(source, number(before), LocalDate.ofInstant(now, SnapshotService.LONDON));
        Edition edition = new Edition(
                before == null ? 0 : before.id(),
                template.name(),
                scope,
                printing.title(),
                printing.marking(),
                note,
                frozen.fingerprint(),
                progress,
                now,
                printing.print(),
                null,
                before == null ? 0 : before.version(),
                new Edition.Context(manuscript, audience, "", null));
        return new Submission(edition.with(changes.inWords(edition, source)), source, printing.file());
    }

    private int number(@Nullable Edition before) {
        if (before == null || before.print() == null || query.later(before).isPresent()) {
            return editions.nextNumber();
        }
        return before.printed().number();
    }
}
