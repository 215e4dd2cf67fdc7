package toex.outcomes.reports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.reports.data.PackRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/**
 * A region pack for each region and each force in one go, made in the background: whoever began it may leave the page, and a
 * portal that is started again goes on with it.
 */
@Service
@PreAuthorize("hasRole('COMMS')")
public class PackService {

    private static final int KEPT = 5;

    private final PackRepository packs;
    private final OrganisationService organisations;
    private final SchedulerClient scheduler;
    private final SignedIn signedIn;
    private final Clearances clearances;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PackService(
            PackRepository packs,
            OrganisationService organisations,
            SchedulerClient scheduler,
            SignedIn signedIn,
            Clearances clearances,
            ApplicationEventPublisher events,
            Clock clock) {
        this.packs = packs;
        this.organisations = organisations;
        this.scheduler = scheduler;
        this.signedIn = signedIn;
        this.clearances = clearances;
        this.events = events;
        this.clock = clock;
    }

    /** Whom there are packs for: each region of a period, followed by its forces. */
    @PreAuthorize("hasAnyRole('LEADER', 'COMMS', 'APPROVER', 'ANALYST', 'ADMIN')")
    public List<PackTarget> targets(Period period) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SnapshotService.LONDON);
        LocalDate day = today.isBefore(period.to()) ? today : period.to();
        return organisations.regions(day).stream().flatMap(PackService::targets).toList();
    }

    private static Stream<PackTarget> targets(Region region) {
        return Stream.concat(
                Stream.of(new PackTarget(region.code(), null, region.name())),
                region.forces().stream().map(force -> new PackTarget(region.code(), force.code(), force.shortName())));
    }

    /** The runs that are kept, as far as whoever is signed in is cleared for all that they have made; the newest first. */
    public List<PackRun> runs() {
        return packs.runs().stream()
                .filter(run -> clearances.allow(run.marking()))
                .toList();
    }

    /**
     * Begins to make all packs of a period.
     *
     * @return the run's id
     * @throws Refusal where another run goes on
     */
    @Transactional
    public long begin(Period period) {
        String person = signedIn.person().name();
        long run;
        try {
            run = packs.begin(period, person, clock.instant(), targets(period));
        } catch (DuplicateKeyException running) {
            throw new Refusal(
                    "Packs are being made already. Wait until that has ended, or cancel it, then begin again.",
                    running);
        }
        packs.keepNewest(KEPT);
        scheduler.schedule(PackTask.NAME.instance(Long.toString(run)).scheduledTo(clock.instant()));
        events.publishEvent(new AuditEvent(person, "packs-begun", "region-pack", "period " + period.notation()));
        return run;
    }

    /** Ends a run; what has been made is kept. Nothing happens where it has ended. */
    @Transactional
    public void cancel(long run) {
        if (packs.end(run, PackRun.State.CANCELLED, clock.instant())) {
            events.publishEvent(
                    new AuditEvent(signedIn.person().name(), "packs-cancelled", "region-pack", "run " + run));
        }
    }

    /**
     * Writes the packs of a run into a ZIP, with a list of what could not be made and why.
     *
     * @throws Refusal where it is none of {@link #runs}
     */
    public void zip(PackRun run, OutputStream out) {
        if (runs().stream().noneMatch(each -> each.id() == run.id())) {
            throw new Refusal("These packs are gone, or marked higher than your account is cleared for.");
        }
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            // PDFs are packed already
            zip.setLevel(0);
            packs.each(run.id(), (name, file) -> add(zip, run, name, file));
            if (!run.failed().isEmpty()) {
                String list = run.failed().stream()
                        .map(failed -> failed.name() + ": " + failed.reason() + "\n")
                        .collect(Collectors.joining());
                add(zip, run, "not-made.txt", list.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(ZipOutputStream zip, PackRun run, String name, byte[] file) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTime(run.begun().toEpochMilli());
            zip.putNextEntry(entry);
            zip.write(file);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
