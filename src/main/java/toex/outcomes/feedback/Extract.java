package toex.outcomes.feedback;

import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Progress;

/**
 * The part of a submission that somebody wants published, as it stands on the wall or, before that, as it was put forward
 * last. The workflow keeps its versions.
 *
 * @param item its name in the workflow, among quotations
 * @param text word for word from the submission's sentence, with its emphasis
 * @param version counts what the workflow has done to it, for optimistic locking
 */
public record Extract(long id, String item, String text, Progress progress, int version) {

    /** The same with the words and the progress of that version. */
    Extract as(Manuscript standing) {
        return new Extract(id, item, standing.text(QuotationKind.TEXT), standing.progress(), version);
    }
}
