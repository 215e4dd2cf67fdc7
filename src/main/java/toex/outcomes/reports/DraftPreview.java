package toex.outcomes.reports;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Makes the pages of drafts while whoever writes goes on writing. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
public class DraftPreview {

    private final DraftProof proof;
    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().name("preview-", 1).daemon().factory());

    DraftPreview(DraftProof proof) {
        this.proof = proof;
    }

    /** Begins to make the pages; fails with a {@link toex.outcomes.shared.Refusal} that says what has to be put right. */
    public CompletableFuture<DraftPages> begin(ReportDraft draft) {
        CompletableFuture<DraftPages> pages = new CompletableFuture<>();
        Runnable making = () -> pages.completeAsync(() -> proof.pages(draft), Runnable::run);
        threads.execute(new DelegatingSecurityContextRunnable(making, SecurityContextHolder.getContext()));
        return pages;
    }

    @PreDestroy
    void close() {
        threads.shutdownNow();
    }
}
