package toex.outcomes.audit;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.audit.data.TrailRepository;

/** The trail of who did what. It can be added to and read; nothing here changes or removes an entry. */
@Service
public class AuditTrail {

    private final TrailRepository trail;

    AuditTrail(TrailRepository trail) {
        this.trail = trail;
    }

    @EventListener
    void keep(AuditEvent event) {
        trail.append(event);
    }

    /** The latest entries, newest first. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<AuditEntry> latest(int limit) {
        return trail.latest(limit);
    }
}
