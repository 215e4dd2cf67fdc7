package toex.outcomes.audit.data;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.audit.AuditEntry;
import toex.outcomes.audit.AuditEvent;

/** Adds to the trail and reads it. */
@Repository
public class TrailRepository {

    private final JdbcClient jdbc;

    TrailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an entry, in the transaction that is open. */
    public void append(AuditEvent event) {
        jdbc.sql("INSERT INTO audit_trail (who, kind, subject, detail) VALUES (?, ?, ?, ?)")
                .params(event.who(), event.kind(), event.subject(), event.detail())
                .update();
    }

    /** The latest entries, newest first. */
    public List<AuditEntry> latest(int limit) {
        return jdbc.sql("SELECT happened_at, who, kind, subject, detail FROM audit_trail ORDER BY id DESC LIMIT ?")
                .param(limit)
                .query((row, number) -> new AuditEntry(
                        row.getTimestamp("happened_at").toInstant(),
                        new AuditEvent(
                                row.getString("who"),
                                row.getString("kind"),
                                row.getString("subject"),
                                row.getString("detail"))))
                .list();
    }
}
