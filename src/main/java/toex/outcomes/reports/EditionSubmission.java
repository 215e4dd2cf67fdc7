package toex.outcomes.reports;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.Progress;
import toex.outcomes.reports.data.EditionRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** Puts reports forward for approval: their data are frozen, and the pages printed that are approved and issued. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class EditionSubmission {

    private final EditionRepository editions;
    private final Templates templates;
    private final EditionMaker maker;
    private final SignedIn signedIn;
    private final EditionTrail trail;

    EditionSubmission(
            EditionRepository editions,
            Templates templates,
            EditionMaker maker,
            SignedIn signedIn,
            EditionTrail trail) {
        this.editions = editions;
        this.templates = templates;
        this.maker = maker;
        this.signedIn = signedIn;
        this.trail = trail;
    }

    /**
     * Freezes the data as they are now, prints the pages and puts them forward for approval.
     *
     * @param note what is new in it; needed where it is to take the place of an issued edition
     * @return the new edition's id
     * @throws Refusal where there is no such template or region, the report can't be printed, or the note is missing
     */
    public long submit(String template, Scope scope, String note) {
        return submit(templates.named(template), scope, note, null);
    }

    /** As {@link #submit(String, Scope, String)}, of a template that somebody composed. */
    long submit(Template chosen, Scope scope, String note, @Nullable Long manuscript) {
        Progress submitted = Progress.draft(signedIn.person().name())
                .submit(signedIn.person().name());
        Submission submission = maker.first(chosen, scope, EditionService.limited(note), submitted, manuscript);
        long id = EditionService.stored(() -> editions.insert(submission));
        trail.add("edition-submitted", submission.edition(), null);
        return id;
    }

    /**
     * Freezes the data anew and puts a report forward again that was declined.
     *
     * @throws Refusal as {@link #submit}, or where somebody else was quicker, or it has a draft
     */
    public void submitAgain(Edition seen, String note) {
        if (seen.context().manuscript() != null) {
            throw new Refusal("This was written as a draft. Open the draft, and submit it from there.");
        }
        submitAgain(seen, templates.named(seen.template()), seen.scope(), note);
    }

    /** As {@link #submitAgain(Edition, String)}, of a template that somebody composed. */
    void submitAgain(Edition seen, Template chosen, Scope scope, String note) {
        Submission submission = maker.again(
                chosen,
                scope,
                EditionService.limited(note),
                seen.progress().submit(signedIn.person().name()),
                seen);
        EditionService.keep(EditionService.stored(() -> editions.freezeAgain(seen, submission)));
        trail.add("edition-submitted", submission.edition(), null);
    }
}
