package toex.outcomes.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Publications;
import toex.outcomes.feedback.data.QuotationQuery;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Scope;

/** The quotations that are published and whose consent stands, each for those only whom the consent covers. */
@Service
@PreAuthorize("isAuthenticated()")
public class QuotationWall {

    private final QuotationQuery query;
    private final Publications publications;
    private final Readable readable;
    private final SignedIn signedIn;
    private final Clock clock;

    QuotationWall(QuotationQuery query, Publications publications, Readable readable, SignedIn signedIn, Clock clock) {
        this.query = query;
        this.publications = publications;
        this.readable = readable;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A quotation as it stands now. */
    private record OnTheWall(Quotation quotation, Circumstances circumstances) {}

    /** Those that may be quoted in public, newest last: what may stand in a report or an export. */
    public List<Quotation> quotations() {
        return open(Audience.PUBLIC);
    }

    /** Those whose consent covers this audience, newest last: for who makes something for it. */
    @PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
    public List<Quotation> quotationsFor(Audience audience) {
        return open(audience);
    }

    /** Those that whoever is signed in may read here, newest last. */
    public List<Quotation> readable() {
        return here().map(OnTheWall::quotation).toList();
    }

    /** The highest marking of what feedback the reader may read; a page with quotations is marked with it. */
    public Marking marking() {
        return readable.marking();
    }

    /** What the readable ones are about, by their ids. */
    public Map<Long, Circumstances> circumstances() {
        return here().collect(Collectors.toMap(standing -> standing.quotation().id(), OnTheWall::circumstances));
    }

    private Stream<OnTheWall> here() {
        boolean programme = signedIn.is(Role.LEADER, Role.COMMS, Role.APPROVER, Role.ANALYST, Role.ADMIN);
        return standing(programme ? Audience.INTERNAL : Audience.FORCES, readable.markings(), marking -> true);
    }

    /** What nobody who may read it is kept from by its marking. */
    private List<Quotation> open(Audience audience) {
        return standing(audience, readable.unrestricted(), Marking::isUnrestricted)
                .map(OnTheWall::quotation)
                .toList();
    }

    /** The words are those of the version that readers see now: an embargo ends by itself. */
    private Stream<OnTheWall> standing(Audience audience, List<String> markings, Predicate<Marking> readable) {
        Map<String, Manuscript> visible = publications.published(QuotationKind.CODE).stream()
                .filter(version -> readable.test(version.marking()))
                .collect(Collectors.toMap(version -> version.item().name(), version -> version));
        return query.consented(audience, markings).stream()
                .flatMap(consented -> standing(consented, visible).stream())
                .sorted(Comparator.comparing(
                                (OnTheWall standing) -> standing.circumstances().published())
                        .thenComparing(standing -> standing.quotation().id()));
    }

    private Optional<OnTheWall> standing(Consented consented, Map<String, Manuscript> visible) {
        String threat = consented.threat();
        if (consented.item() == null) {
            Instant published = Objects.requireNonNullElse(consented.published(), Instant.EPOCH);
            return published.isAfter(clock.instant())
                    ? Optional.empty()
                    : Optional.of(new OnTheWall(consented.quotation(), new Circumstances(published, threat)));
        }
        return Optional.ofNullable(visible.get(consented.item()))
                .map(version -> new OnTheWall(
                        consented.quotation().saying(version.text(QuotationKind.TEXT)),
                        new Circumstances(Objects.requireNonNull(version.publishedAt()), threat)));
    }

    /** The readable ones of the region that is looked at, newest last; a quotation stands for no period. */
    public List<Quotation> quotations(Scope scope) {
        return readable().stream()
                .filter(quotation -> scope.region() == null || scope.region().equals(quotation.region()))
                .toList();
    }
}
