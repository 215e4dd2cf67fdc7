package toex.outcomes.feedback;

import toex.outcomes.editorial.Progress;

/**
 * The part of a submission that somebody wants published, and how far it is on its way.
 *
 * @param text word for word from the submission's sentence, with its emphasis
 * @param version of the row, for optimistic locking
 */
public record Extract(long id, String text, Progress progress, int version) {

    /** The same words a step further. */
    Extract with(Progress next) {
        return new Extract(id, text, next, version);
    }

    /** Taken back for good. */
    Extract withdrawn(String reason) {
        return with(progress.withdraw(reason));
    }
}
