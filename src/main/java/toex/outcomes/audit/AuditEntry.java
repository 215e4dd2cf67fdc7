package toex.outcomes.audit;

import java.time.Instant;

/** An event as it stands in the trail. */
public record AuditEntry(Instant at, AuditEvent event) {}
