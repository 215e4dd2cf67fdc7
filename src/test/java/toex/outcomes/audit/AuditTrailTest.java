package toex.outcomes.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;
import toex.outcomes.PortalTest;

@PortalTest
@WithMockUser(roles = "ADMIN")
class AuditTrailTest {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AuditTrail trail;

    private final String subject = "subject-" + UUID.randomUUID();

    @Test
    void what_is_undone_leaves_no_trace_of_having_been_done() {
        transaction.executeWithoutResult(status -> {
            publish("undone");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> publish("kept"));
        assertThat(trail.latest(20))
                .map(AuditEntry::event)
                .filteredOn(event -> event.subject().equals(subject))
                .containsExactly(new AuditEvent("tester", "kept", subject, "detail"));
    }

    @Test
    void the_latest_stands_first() {
        publish("first");
        publish("second");
        assertThat(trail.latest(20))
                .map(AuditEntry::event)
                .filteredOn(event -> event.subject().equals(subject))
                .extracting(AuditEvent::kind)
                .containsExactly("second", "first");
    }

    private void publish(String kind) {
        events.publishEvent(new AuditEvent("tester", kind, subject, "detail"));
    }
}
