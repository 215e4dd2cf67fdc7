package toex.outcomes.shared;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.ResourceHolderSupport;
import org.springframework.transaction.support.ResourceHolderSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A question to the database that is asked at most once in a transaction that only reads: the database would give the same
 * answer again. Anywhere else it is asked each time, so that nobody is told what has changed since.
 *
 * @param <A> what is asked about, with equals
 * @param <V> the answer, which nobody may change
 */
public final class ReadOnce<A, V> {

    private final Function<A, V> question;

    public ReadOnce(Function<A, V> question) {
        this.question = question;
    }

    public V of(A about) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()
                || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return question.apply(about);
        }
        Answers<A, V> answers = answers();
        V known = answers.known.get(about);
        if (known == null) {
            known = question.apply(about);
            answers.known.put(about, known);
        }
        return known;
    }

    /** Those of the transaction that this thread is in. */
    @SuppressWarnings("unchecked")
    private Answers<A, V> answers() {
        Answers<A, V> answers = (Answers<A, V>) TransactionSynchronizationManager.getResource(this);
        if (answers == null) {
            answers = new Answers<>();
            TransactionSynchronizationManager.bindResource(this, answers);
            TransactionSynchronizationManager.registerSynchronization(
                    new ResourceHolderSynchronization<Answers<A, V>, ReadOnce<A, V>>(answers, this) {});
        }
        return answers;
    }

    private static final class Answers<A, V> extends ResourceHolderSupport {
        private final Map<A, V> known = new HashMap<>();
    }
}
