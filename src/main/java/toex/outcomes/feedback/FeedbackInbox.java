package toex.outcomes.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.feedback.data.InboxQuery;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.shared.Marking;

/** What forces sent, as far as the person is cleared for it, with how its words stand in the editorial workflow. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
public class FeedbackInbox {

    private final OrganisationService organisation;
    private final InboxQuery query;
    private final Readable readable;
    private final EditorialRegister register;
    private final Clock clock;

    FeedbackInbox(
            OrganisationService organisation,
            InboxQuery query,
            Readable readable,
            EditorialRegister register,
            Clock clock) {
        this.organisation = organisation;
        this.query = query;
        this.readable = readable;
        this.register = register;
        this.clock = clock;
    }

    /** A part of what the filter leaves, newest first. */
    public List<InboxItem> findPage(InboxFilter filter, int offset, int limit) {
        return query.page(
                filter, readable.markings(), clock.instant(), organisation.organisationNames(), offset, limit);
    }

    /** How much the filter leaves. */
    public long count(InboxFilter filter) {
        return query.count(filter, readable.markings(), clock.instant());
    }

    /** The highest marking of what the person may read: a page that lists it is marked so. */
    public Marking marking() {
        return readable.marking();
    }

    /** What was sent under a reference, empty where nothing was. */
    public Optional<InboxItem> open(String reference) {
        return query.find(reference, readable.markings(), organisation.organisationNames())
                .map(this::asItStands);
    }

    /** A later version of its words than readers see, where one is being worked on or waits for its time. */
    public Optional<Manuscript> next(Extract extract) {
        List<Manuscript> current = register.current(QuotationKind.CODE, extract.item());
        return current.size() < 2 ? Optional.empty() : Optional.of(current.getFirst());
    }

    /** A version whose embargo has ended since the last step takes the place of the one before. */
    private InboxItem asItStands(InboxItem item) {
        Extract extract = item.extract();
        return extract == null
                ? item
                : register.standing(QuotationKind.CODE, extract.item())
                        .map(now -> new InboxItem(item.submission(), item.force(), extract.as(now), item.standing()))
                        .orElse(item);
    }
}
