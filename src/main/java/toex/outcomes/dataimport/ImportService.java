package toex.outcomes.dataimport;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.dataimport.ImportProgress.Step;
import toex.outcomes.dataimport.ImportRun.Counts;
import toex.outcomes.dataimport.data.RunRepository;
import toex.outcomes.performance.Covers;
import toex.outcomes.performance.ReportingDeclarations;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Loads files of records, whole or not at all. */
@Service
@PreAuthorize("hasRole('ANALYST')")
public class ImportService {

    static final String COMMAND_LINE = "command line";
    private static final String DATABASE_GONE =
            "The database stopped answering while the file was imported. The file is loaded whole or not at all: import it again, which changes nothing of what is there.";

    private final FileCheck check;
    private final ReportingDeclarations declarations;
    private final RunRepository runs;
    private final ImportRuns attempts;
    private final FileMarkings markings;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transactions;

    ImportService(
            FileCheck check,
            ReportingDeclarations declarations,
            RunRepository runs,
            ImportRuns attempts,
            FileMarkings markings,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactionManager) {
        this.check = check;
        this.declarations = declarations;
        this.runs = runs;
        this.attempts = attempts;
        this.markings = markings;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
        transactions = new TransactionTemplate(transactionManager);
        // an import that waited for another one must see what that one did
        transactions.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * Says what loading the file would change, and changes nothing.
     *
     * @param name of the file as its owner calls it
     * @param rejectedTo where the rejected rows are written, if there are any
     * @throws Refusal where the file can't be read
     */
    public CheckingReport check(Path path, String name, Path rejectedTo, ImportProgress progress) {
        return check(path, name, Marking.OFFICIAL, rejectedTo, progress);
    }

    /** As {@link #check(Path, String, Path, ImportProgress)}, for a file of this marking. */
    public CheckingReport check(Path path, String name, Marking marking, Path rejectedTo, ImportProgress progress) {
        markings.check(marking);
        SourceFile file = new SourceFile(path, name);
        String sha256 = file.sha256();
        return inTransaction(() -> {
            try (RejectedRows rejected = new RejectedRows(rejectedTo)) {
                return check.run(file, sha256, marking, rejected, progress, () -> {});
            } finally {
                check.discard();
            }
        });
    }

    /**
     * Loads the file where every row is sound, and keeps what came of it.
     *
     * @param name of the file as its owner calls it
     * @param rejectedTo where the rejected rows are written, if there are any
     * @throws Refusal where the file can't be read
     * @throws CancellationException where the progress asked to stop
     */
    public Imported load(Path path, String name, Path rejectedTo, ImportProgress progress) {
        return load(path, name, Told.NOTHING, rejectedTo, progress);
    }

    /**
     * As {@link #load(Path, String, Path, ImportProgress)}, with what is said of the file.
     *
     * @param told its declaration is kept with the import where the file is loaded, and by itself where its records were
     *     all there
     */
    public Imported load(Path path, String name, Told told, Path rejectedTo, ImportProgress progress) {
        markings.check(told.marking());
        SourceFile file = new SourceFile(path, name);
        String sha256 = file.sha256();
        attempts.tidy();
        long run = runs.begin(name, sha256, told.marking(), who(), clock.instant());
        try {
            return inTransaction(() -> load(run, file, sha256, told, rejectedTo, progress));
        } catch (Refusal e) {
            throw ended(run, ImportState.REFUSED, e);
        } catch (CancellationException e) {
            throw ended(run, ImportState.CANCELLED, e);
        } catch (DataAccessException | TransactionException e) {
            throw ended(run, ImportState.FAILED, new Refusal(DATABASE_GONE, e));
        } catch (RuntimeException e) {
            throw ended(run, ImportState.FAILED, e);
        }
    }

    private Imported load(
            long run, SourceFile file, String sha256, Told told, Path rejectedTo, ImportProgress progress) {
        runs.hold(run);
        try (RejectedRows rejected = new RejectedRows(rejectedTo)) {
            CheckingReport report = check.run(file, sha256, told.marking(), rejected, progress, () -> {
                progress.at(Step.WAITING, -1);
                runs.passGate();
            });
            if (!report.isSound()) {
                return end(run, ImportState.REFUSED, report, null);
            }
            if (report.differences().isEmpty()) {
                declare(told.covers(), null, file);
                return end(run, ImportState.UNCHANGED, report, null);
            }
            progress.at(Step.LOADING, -1);
            long importId = check.intake(report.format()).merge(file.name(), sha256, told.marking());
            declare(told.covers(), importId, file);
            progress.at(Step.LOADING, 1);
            events.publishEvent(new AuditEvent(
                    who(),
                    "file-imported",
                    MarkedFile.nameInTrail(file.name(), told.marking(), "import " + run),
                    told.marking().text() + ", sha256 " + sha256));
            return end(run, ImportState.LOADED, report, importId);
        } finally {
            check.discard();
        }
    }

    private void declare(@Nullable Covers covers, @Nullable Long importId, SourceFile file) {
        if (covers != null) {
            declarations.declare(covers, importId, file.name());
        }
    }

    private Imported end(long run, ImportState state, CheckingReport report, @Nullable Long importId) {
        Counts counts = Counts.of(report);
        runs.count(run, report.format().code(), counts, importId);
        String reason = report.isSound() ? "" : "%,d rows were rejected.".formatted(counts.rejected());
        runs.end(run, state, reason, clock.instant());
        return new Imported(state, report);
    }

    private RuntimeException ended(long run, ImportState state, RuntimeException e) {
        try {
            runs.end(run, state, String.valueOf(e.getMessage()), clock.instant());
        } catch (RuntimeException unreachable) {
            // a database that is gone can't be told; the attempt is found interrupted later
            e.addSuppressed(unreachable);
        }
        return e;
    }

    private String who() {
        return signedIn.nameOr(COMMAND_LINE);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }
}
