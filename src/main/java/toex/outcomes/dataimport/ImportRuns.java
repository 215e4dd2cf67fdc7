package toex.outcomes.dataimport;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.dataimport.data.RunQuery;
import toex.outcomes.dataimport.data.RunRepository;
import toex.outcomes.performance.RecordIntake;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** The attempts to load a file, as far as the person is cleared for it, and the way back from one that was loaded. */
@Service
@PreAuthorize("hasRole('ANALYST')")
public class ImportRuns {

    private final RecordIntake records;
    private final RunRepository runs;
    private final RunQuery query;
    private final Clearances clearances;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ImportRuns(
            RecordIntake records,
            RunRepository runs,
            RunQuery query,
            Clearances clearances,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.records = records;
        this.runs = runs;
        this.query = query;
        this.clearances = clearances;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
        transactions = new TransactionTemplate(transactionManager);
        // taking back waits for imports, and must see what they did
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** The attempts to load what whoever is signed in is cleared for, latest first. */
    public List<ImportRun> findPage(int offset, int limit) {
        tidy();
        return query.findPage(seen(), offset, limit);
    }

    /** How many of these there were. */
    public long count() {
        return query.count(seen());
    }

    private Set<Marking> seen() {
        return query.markings().stream().filter(clearances::allow).collect(Collectors.toSet());
    }

    /**
     * Takes a loaded file back: the records are again what they were before it.
     *
     * @throws Refusal where it is not loaded, or a later import amended its records
     */
    public void undo(long runId) {
        transactions.executeWithoutResult(status -> {
            runs.passGate();
            ImportRun run = query.lock(runId)
                    .filter(it -> clearances.allow(it.marking()))
                    .orElseThrow(() -> new Refusal("There is no import number %d.".formatted(runId)));
            Long importId = run.importId();
            if (run.state() != ImportState.LOADED || importId == null) {
                throw new Refusal("\"%s\" is not loaded, so there is nothing to undo.".formatted(run.fileName()));
            }
            records.undo(importId);
            runs.undone(runId, clock.instant());
            events.publishEvent(new AuditEvent(
                    signedIn.nameOr(ImportService.COMMAND_LINE),
                    "import-undone",
                    MarkedFile.of(run).nameInTrail(run.marking()),
                    "sha256 " + run.sha256()));
        });
    }

    /** Says of attempts that nobody is at work on any more that they were interrupted. */
    void tidy() {
        transactions.executeWithoutResult(status -> runs.markInterrupted(clock.instant()));
    }
}
