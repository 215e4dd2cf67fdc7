package toex.outcomes.reports;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.QuotationWithdrawn;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.reports.data.EditionRepository;

/** Marks the editions that hold a quotation that may be shown no longer: a newer one should take their place. */
@Component
class TakenBack {

    private static final String SYSTEM = "system";

    private final EditionQuery query;
    private final EditionRepository editions;
    private final ApplicationEventPublisher events;

    TakenBack(EditionQuery query, EditionRepository editions, ApplicationEventPublisher events) {
        this.query = query;
        this.editions = editions;
        this.events = events;
    }

    /** In the transaction that takes the quotation back. */
    @EventListener
    void quotation(QuotationWithdrawn taken) {
        String warning = Wording.of("warning.quotation", taken.attribution());
        for (Edition edition : query.holding(taken.quotation())) {
            editions.warn(edition, warning);
            events.publishEvent(new AuditEvent(SYSTEM, "edition-to-be-superseded", edition.title(), warning));
        }
    }
}
