package toex.outcomes.reports;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.PublishedBefore;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** The report of a quarter, begun by the portal for a comms officer to look at: it is submitted by a person or not at all. */
@Component
class QuarterlyDraft {

    private static final String TEMPLATE = "outcome-summary";
    private static final String SYSTEM = "system";

    private final DraftTexts texts;
    private final PublishedBefore content;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    QuarterlyDraft(
            DraftTexts texts,
            PublishedBefore content,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.texts = texts;
        this.content = content;
        this.events = events;
        this.clock = clock;
        transaction = new TransactionTemplate(transactions);
    }

    /** Begins the report of the quarter before that day; nothing happens where that was done already. */
    void begin(LocalDate today) {
        Scope scope = new Scope(quarterBefore(today), null);
        String name = "quarter-" + scope.period().notation().toLowerCase(Locale.ROOT);
        try {
            transaction.executeWithoutResult(status -> {
                content.addDraft(ReportKind.CODE, name, texts.of(TEMPLATE, scope), SYSTEM, clock.instant());
                events.publishEvent(new AuditEvent(
                        SYSTEM, "report-drafted", name, scope.period().inWords()));
            });
        } catch (DuplicateKeyException done) {
            // another portal, or this one before it was stopped, has begun it
        }
    }

    private static Period quarterBefore(LocalDate today) {
        YearMonth first = YearMonth.from(today).withMonth((today.getMonthValue() - 1) / 3 * 3 + 1);
        return Period.months(first.minusMonths(3), first.minusMonths(1));
    }
}
