package toex.outcomes.dataimport;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;
import org.springframework.stereotype.Service;
import toex.outcomes.shared.Marking;

/** Checks and loads files that were sent to the portal while their pages go on answering. */
@Service
@PreAuthorize("hasRole('ANALYST')")
public class ImportJobs {

    private final ImportService imports;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("import-", 1).daemon().factory());

    ImportJobs(ImportService imports) {
        this.imports = imports;
    }

    /** Begins {@link ImportService#check} in the name of whoever is signed in. */
    public ImportJob<CheckingReport> check(UploadedFile file, Marking marking) {
        return begin(job -> imports.check(file.path(), file.name(), marking, file.rejected(), job));
    }

    /** Begins {@link ImportService#load} in the name of whoever is signed in. */
    public ImportJob<Imported> load(UploadedFile file, Told told) {
        return begin(job -> imports.load(file.path(), file.name(), told, file.rejected(), job));
    }

    private <T> ImportJob<T> begin(Function<ImportJob<T>, T> work) {
        ImportJob<T> job = new ImportJob<>();
        // made anew for each job: which strategy holds the signed-in account is settled only after the start
        new DelegatingSecurityContextExecutor(threads).execute(() -> {
            try {
                job.result().complete(work.apply(job));
            } catch (RuntimeException e) {
                job.result().completeExceptionally(e);
            }
        });
        return job;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
