package toex.outcomes.feedback;

import java.security.SecureRandom;
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
 * @param sentence in the force's own words, its emphasis between double asterisks; empty for none
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
        String sentence,
        Consent consent,
        boolean withdrawn) {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    public Submission {
        ratings = Map.copyOf(ratings);
    }

    /** Whether words of it may be published at all. */
    public boolean isQuotable() {
        return !sentence.isEmpty() && consent == Consent.PUBLIC && !withdrawn;
    }

    /** A new one that nobody confuses on the telephone. */
    static String newReference() {
        StringBuilder reference = new StringBuilder("FB");
        for (int i = 0; i < 8; i++) {
            reference.append(i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }
}
