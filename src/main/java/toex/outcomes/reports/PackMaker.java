package toex.outcomes.reports;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import toex.outcomes.reports.data.DiskSpace;
import toex.outcomes.reports.data.PackRepository;
import toex.outcomes.reports.data.PackRepository.Begun;
import toex.outcomes.reports.data.PackRepository.Waiting;
import toex.outcomes.security.InNameOf;
import toex.outcomes.shared.Refusal;

/**
 * Makes what is still to be made of a run, with the eyes of whoever began it; each pack is kept as soon as it is made.
 */
@Component
class PackMaker {

    private static final Logger LOG = LoggerFactory.getLogger(PackMaker.class);
    private static final int THREADS = 2;

    private final PackRepository packs;
    private final ReportService reports;
    private final InNameOf inNameOf;
    private final Clock clock;

    PackMaker(PackRepository packs, ReportService reports, InNameOf inNameOf, Clock clock) {
        this.packs = packs;
        this.reports = reports;
        this.inNameOf = inNameOf;
        this.clock = clock;
    }

    void work(long run) {
        packs.running(run).ifPresent(begun -> {
            List<Waiting> waiting = packs.waiting(run);
            try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
                waiting.forEach(pack -> threads.execute(() -> make(run, begun, pack)));
            }
            if (packs.waiting(run).isEmpty()) {
                packs.end(run, PackRun.State.DONE, clock.instant());
            }
        });
    }

    private void make(long run, Begun begun, Waiting pack) {
        if (packs.running(run).isEmpty()) {
            return;
        }
        try {
            Report report = inNameOf.call(begun.person(), () -> reports.unkept(begun.period(), pack.target()));
            packs.made(
                    pack.id(), report.fileName(), report.forms().publication().marking(), report.file());
        } catch (Refusal refusal) {
            packs.failed(pack.id(), String.valueOf(refusal.getMessage()));
        } catch (DataAccessException fault) {
            LOG.error("The pack of {} could not be kept", pack.target().name(), fault);
            packs.failed(pack.id(), Wording.of(DiskSpace.isUsedUp(fault) ? "no-room" : "packs.unexpected"));
        } catch (RuntimeException e) {
            LOG.error("The pack of {} could not be made", pack.target().name(), e);
            packs.failed(pack.id(), Wording.of("packs.unexpected"));
        }
    }
}
