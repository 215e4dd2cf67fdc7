package toex.outcomes.reports;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.Role;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** The editions that were issued, to read and to check. */
@Service
@PreAuthorize("hasAnyRole('LEADER', 'COMMS', 'APPROVER', 'ANALYST', 'ADMIN')")
public class EditionLibrary {

    private final EditionQuery editions;
    private final EditionPress press;
    private final SignedIn signedIn;
    private final Clearances clearances;

    EditionLibrary(EditionQuery editions, EditionPress press, SignedIn signedIn, Clearances clearances) {
        this.editions = editions;
        this.press = press;
        this.signedIn = signedIn;
        this.clearances = clearances;
    }

    /** Every issued edition that the reader is cleared for, the newest first, those superseded or withdrawn too. */
    public List<Edition> issued() {
        return editions.issued().stream().filter(this::isReadable).toList();
    }

    /** The edition of this id; one that was not issued only for those who prepare editions. */
    public Optional<Edition> find(long id) {
        return editions.find(id)
                .filter(this::isReadable)
                .filter(edition -> edition.wasIssued() || signedIn.is(Role.COMMS, Role.APPROVER));
    }

    private boolean isReadable(Edition edition) {
        return clearances.allow(Marking.parse(edition.marking()));
    }

    /**
     * The file as it was issued.
     *
     * @throws Refusal where it was not issued
     */
    public byte[] file(Edition edition) {
        return editions.file(edition.id()).orElseThrow(() -> new Refusal("This edition has not been issued."));
    }

    /**
     * An issued edition in other forms than the PDF, made from what it keeps.
     *
     * @throws Refusal where it was not issued
     */
    public ReportForms forms(Edition edition) {
        return press.forms(editions.source(edition.id()), issued(edition));
    }

    /**
     * Prints an issued edition again from what it keeps, and compares.
     *
     * @throws Refusal where it was not issued
     */
    public Reprint reprint(Edition edition) {
        return press.again(editions.source(edition.id()), issued(edition), file(edition));
    }

    private static Edition.Print issued(Edition edition) {
        if (!edition.wasIssued()) {
            throw new Refusal("This edition has not been issued.");
        }
        return edition.printed();
    }
}
