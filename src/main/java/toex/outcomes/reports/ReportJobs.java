package toex.outcomes.reports;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** Makes reports while the page goes on answering: a few at a time, the others wait their turn. */
@Service
@PreAuthorize("hasAnyRole('LEADER', 'COMMS', 'APPROVER', 'ANALYST', 'ADMIN')")
public class ReportJobs {

    private final ReportService reports;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("report-", 1).daemon().factory());

    ReportJobs(ReportService reports) {
        this.reports = reports;
    }

    /** Begins to make the report in the name of whoever is signed in; fails as {@link ReportService#make} does. */
    public CompletableFuture<Report> begin(String template, Scope scope) {
        return begin(() -> reports.make(template, scope));
    }

    /** As {@link #begin(String, Scope)}, for the pack of a force; fails as {@link ReportService#pack} does. */
    public CompletableFuture<Report> beginPack(Period period, PackTarget target) {
        return begin(() -> reports.pack(period, target));
    }

    private CompletableFuture<Report> begin(Supplier<Report> work) {
        CompletableFuture<Report> report = new CompletableFuture<>();
        Runnable making = () -> report.completeAsync(work, Runnable::run);
        threads.execute(new DelegatingSecurityContextRunnable(making, SecurityContextHolder.getContext()));
        return report;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
