package toex.outcomes.feedback;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/**
 * What a force sent.
 *
 * @param reference given to the force: FB-7K3M-9QPX
 * @param submittedBy account name of the officer
 * @param region of the force on that day, null where it had none
 * @param job reference of the job that was supported
 * @param ratings 1 to 5 for each question that was not skipped
 * @param texts in the force's own words, each passage that was not skipped
 * @param formVersion of the form that was answered
 * @param threat code of the job's threat type, empty where none is known
 * @param handling who looks after it, and how
 * @param withdrawn whether the force has taken it back
 */
public record Submission(
        long id,
        String reference,
        Instant submittedAt,
        String submittedBy,
        OrganisationCode force,
        @Nullable RegionCode region,
        String job,
        Map<Question, Integer> ratings,
        Map<Passage, String> texts,
        Consent consent,
        int formVersion,
        String threat,
        Handling handling,
        boolean withdrawn) {

    public Submission {
        ratings = Map.copyOf(ratings);
        texts = Map.copyOf(texts);
    }

    /** Empty where it was skipped. */
    public String text(Passage passage) {
        return texts.getOrDefault(passage, "");
    }

    /** The words that may be quoted, their emphasis between double asterisks; empty for none. */
    public String sentence() {
        return text(Passage.SENTENCE);
    }

    /** Whether words of it may be published, to whomever. */
    public boolean isQuotable() {
        return !sentence().isEmpty() && consent.isAnywhere() && !withdrawn;
    }

    /** A new one that nobody confuses on the telephone. */
    static String newReference() {
        return "FB-" + Secrets.letters(8);
    }
}
