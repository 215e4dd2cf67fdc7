package toex.outcomes.releases;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import toex.outcomes.figures.disclosure.Quarters;

/** Calculates release tables while the page goes on answering, one draft at a time. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'ANALYST')")
public class ReleaseDrafts {

    private final ReleaseService releases;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("release-", 1).daemon().factory());

    ReleaseDrafts(ReleaseService releases) {
        this.releases = releases;
    }

    /** Begins in the name of whoever is signed in; fails as {@link ReleaseService#draft} does. */
    public CompletableFuture<ReleaseSet> begin(Quarters quarters) {
        CompletableFuture<ReleaseSet> draft = new CompletableFuture<>();
        Runnable work = () -> draft.completeAsync(() -> releases.draft(quarters), Runnable::run);
        thread.execute(new DelegatingSecurityContextRunnable(work, SecurityContextHolder.getContext()));
        return draft;
    }

    @PreDestroy
    void close() {
        thread.shutdownNow();
    }
}
