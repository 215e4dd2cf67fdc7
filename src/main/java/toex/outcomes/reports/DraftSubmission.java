package toex.outcomes.reports;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.EditorialDesk;
import toex.outcomes.editorial.State;
import toex.outcomes.reports.data.EditionQuery;

/** Puts drafts forward for approval: their pages are frozen as an edition, and nobody writes in them until it is decided. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class DraftSubmission {

    private final EditionSubmission editions;
    private final EditionQuery query;
    private final EditorialDesk desk;
    private final DraftReader reader;

    DraftSubmission(EditionSubmission editions, EditionQuery query, EditorialDesk desk, DraftReader reader) {
        this.editions = editions;
        this.query = query;
        this.desk = desk;
        this.reader = reader;
    }

    /**
     * Freezes the draft as it is now.
     *
     * @param note what is new in it; needed where it is to take the place of an issued edition
     * @return the edition's id
     * @throws toex.outcomes.shared.Refusal where something in it may not be told to its readers, the pages can't be made, the
     *     note is missing, or somebody else was quicker
     */
    public long submit(ReportDraft draft, String note) {
        Template composed = reader.template(draft, draft.choice());
        Optional<Edition> declined =
                edition(draft).filter(edition -> edition.progress().state() == State.DRAFT);
        long id;
        if (declined.isPresent()) {
            id = declined.get().id();
            editions.submitAgain(declined.get(), composed, draft.scope(), note);
        } else {
            id = editions.submit(composed, draft.scope(), note, draft.id());
        }
        desk.submit(draft.manuscript());
        return id;
    }

    /** The edition that was last submitted from a draft. */
    public Optional<Edition> edition(ReportDraft draft) {
        return query.ofManuscript(draft.id());
    }
}
