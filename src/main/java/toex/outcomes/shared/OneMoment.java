package toex.outcomes.shared;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the database as it stands at one moment, so that all figures of a page agree with each other whatever is loaded while
 * it is made. What is {@linkplain ReadOnce read once} is not asked for again meanwhile.
 */
@Component
public class OneMoment {

    private final TransactionTemplate reading;

    OneMoment(PlatformTransactionManager transactions) {
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /** Nothing in it may write: the database refuses that. */
    public void read(Runnable work) {
        reading.executeWithoutResult(transaction -> {
            // nothing is to be kept; and a refusal that the page puts into words is no matter of the transaction
            transaction.setRollbackOnly();
            work.run();
        });
    }
}
