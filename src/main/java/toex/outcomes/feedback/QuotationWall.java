package toex.outcomes.feedback;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.feedback.data.QuotationQuery;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;

/** The quotations that are published and whose consent stands, each for those only whom the consent covers. */
@Service
@PreAuthorize("isAuthenticated()")
public class QuotationWall {

    private final QuotationQuery quotations;
    private final Readable readable;
    private final SignedIn signedIn;
    private final Clock clock;

    QuotationWall(QuotationQuery quotations, Readable readable, SignedIn signedIn, Clock clock) {
        this.quotations = quotations;
        this.readable = readable;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Those that may be quoted in public, newest last: what may stand in a report or an export. */
    public List<Quotation> quotations() {
        return quotations.published(Audience.PUBLIC, readable.unrestricted(), clock.instant());
    }

    /** Those whose consent covers this audience, newest last: for who makes something for it. */
    @PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
    public List<Quotation> quotationsFor(Audience audience) {
        return quotations.published(audience, readable.unrestricted(), clock.instant());
    }

    /** Those that whoever is signed in may read here, newest last. */
    public List<Quotation> readable() {
        boolean programme = signedIn.is(Role.LEADER, Role.COMMS, Role.APPROVER, Role.ANALYST, Role.ADMIN);
        return quotations.published(
                programme ? Audience.INTERNAL : Audience.FORCES, readable.markings(), clock.instant());
    }

    /** The highest marking of what feedback the reader may read; a page with quotations is marked with it. */
    public Marking marking() {
        return readable.markings().stream().map(Marking::parse).reduce(Marking.OFFICIAL, Marking::and);
    }

    /** What the readable ones are about, by their ids. */
    public Map<Long, Circumstances> circumstances() {
        Map<Long, Circumstances> all = quotations.circumstances();
        all.keySet().retainAll(readable().stream().map(Quotation::id).toList());
        return all;
    }

    /** The readable ones of the region that is looked at, newest last; a quotation stands for no period. */
    public List<Quotation> quotations(Scope scope) {
        return readable().stream()
                .filter(quotation -> scope.region() == null || scope.region().equals(quotation.region()))
                .toList();
    }
}
