package toex.outcomes.organisation.boundary;

import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.drawing.BoundaryLayer;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.OrganisationDirectory;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.data.BoundaryRepository;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Refusal;

/** Replaces the outlines that maps are drawn with. No layer is ever changed or removed: any can be used again. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class BoundaryLayers {

    /** Bytes of the largest file that is read. */
    public static final long LARGEST = 100L << 20;

    private static final int LONGEST = 300;

    private final OrganisationService organisations;
    private final BoundaryRepository repository;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** A file of two million points takes some hundred megabytes while it is worked on. */
    private final Semaphore one = new Semaphore(1);

    BoundaryLayers(
            OrganisationService organisations,
            BoundaryRepository repository,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.organisations = organisations;
        this.repository = repository;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Reads and checks a file; nothing is changed. It takes seconds where there are many points.
     *
     * @param size of the file as its sender says, -1 where unknown
     * @param name of the file as its owner calls it
     * @throws Refusal where it cannot take the place of the layer in use; the sentence says what to do
     */
    public CheckedBoundaries check(InputStream file, long size, String name, BoundaryProgress progress) {
        Limited.refuseAbove(size, LARGEST);
        if (!one.tryAcquire()) {
            throw new Refusal(
                    "Another boundary file is being checked. Wait until that is done and choose yours again.");
        }
        try {
            return checked(file, name, progress);
        } finally {
            one.release();
        }
    }

    private CheckedBoundaries checked(InputStream file, String name, BoundaryProgress progress) {
        OrganisationDirectory seen = organisations.directory();
        progress.at(BoundaryProgress.Step.READING);
        MessageDigest digest = digest();
        List<ForceArea> read = GeoJsonFile.read(new DigestInputStream(new Limited(file, LARGEST), digest));
        progress.at(BoundaryProgress.Step.CHECKING);
        BoundaryCheck.codes(read, forces());
        progress.at(BoundaryProgress.Step.SIMPLIFYING);
        List<ForceArea> simple = Simplification.of(read);
        BoundaryCheck.overlaps(simple);
        return new CheckedBoundaries(
                BoundaryCheck.boundaries(simple).layer(),
                simple.size(),
                Simplification.points(read),
                Simplification.points(simple),
                name,
                HexFormat.of().formatHex(digest.digest()),
                seen);
    }

    private List<Force> forces() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
        return organisations.regions(today).stream()
                .flatMap(region -> region.forces().stream())
                .toList();
    }

    /**
     * Draws every map with it from now on. Reports that were submitted or issued keep the outlines that they have.
     *
     * @param attribution what its publisher wants to stand under each map
     * @throws Refusal where the attribution is missing or too long, or organisations have changed since the check
     */
    @Transactional
    public void replace(CheckedBoundaries checked, String attribution) {
        String line = CleanText.line(attribution);
        if (line.isEmpty()) {
            throw new Refusal(
                    "The attribution is missing. Type the line that the publisher of the boundaries asks for.");
        }
        if (line.length() > LONGEST) {
            throw new Refusal("The attribution has %d characters. Shorten it to %d.".formatted(line.length(), LONGEST));
        }
        organisations.hold(checked.seen());
        long id = repository.add(new BoundaryLayer(line, checked.layer().outlines()), checked, who(), clock.instant());
        repository.use(id, who(), clock.instant());
        events.publishEvent(new AuditEvent(
                who(),
                "boundaries-replaced",
                checked.fileName(),
                "sha256 %s, %d points of %d; %s"
                        .formatted(checked.sha256(), checked.pointsKept(), checked.pointsRead(), line)));
    }

    /** Every layer that was ever uploaded, latest first. */
    public List<BoundaryVersion> versions() {
        return repository.versions();
    }

    /**
     * Draws every map with an earlier layer again.
     *
     * @throws Refusal where there is no such layer, or it is in use already
     */
    @Transactional
    public void useAgain(long id) {
        BoundaryVersion version = versions().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no such layer."));
        if (version.current()) {
            throw new Refusal("Maps are drawn with \"%s\" already.".formatted(version.fileName()));
        }
        repository.use(id, who(), clock.instant());
        events.publishEvent(
                new AuditEvent(who(), "boundaries-used-again", version.fileName(), "sha256 " + version.sha256()));
    }

    /**
     * Draws every map with the built-in outlines again.
     *
     * @throws Refusal where they are in use already
     */
    @Transactional
    public void useBuiltIn() {
        if (versions().stream().noneMatch(BoundaryVersion::current)) {
            throw new Refusal("Maps are drawn with the built-in outlines already.");
        }
        repository.useBuiltIn(who(), clock.instant());
        events.publishEvent(new AuditEvent(who(), "boundaries-used-again", "built-in", ""));
    }

    private String who() {
        return signedIn.nameOr("system");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
