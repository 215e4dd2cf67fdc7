package toex.outcomes.feedback;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.CleanText;

/**
 * What a force officer entered in the form, cleaned of what nobody sees, and what is wrong with it.
 *
 * @param job reference of the job that was supported
 * @param ratings 1 to 5 for each question that was not skipped
 * @param sentence in the force's own words, its emphasis between double asterisks; empty for none
 * @param consent null where nothing was chosen
 */
public record Answers(
        String job,
        Map<Question, Integer> ratings,
        String sentence,
        @Nullable Consent consent) {

    public static final int LONGEST_JOB = 64;
    public static final int LONGEST_SENTENCE = 1000;

    /** A part of the form that something can be wrong with, in the order of the form. */
    public enum Part {
        JOB,
        RATINGS,
        SENTENCE,
        CONSENT
    }

    public Answers {
        // what is far too long is refused as it is, without being worked on
        job = job.length() > 10 * LONGEST_JOB ? job : CleanText.line(job);
        sentence = sentence.length() > 10 * LONGEST_SENTENCE ? sentence : CleanText.line(sentence);
        ratings = Map.copyOf(ratings);
        if (ratings.values().stream().anyMatch(rating -> rating < 1 || rating > Question.BEST)) {
            throw new IllegalArgumentException("A rating is a whole number from 1 to " + Question.BEST + ".");
        }
    }

    /** What has to be put right before it can be sent, a sentence for each part; empty where nothing has. */
    public Map<Part, String> problems() {
        Map<Part, String> problems = new EnumMap<>(Part.class);
        if (job.isEmpty()) {
            problems.put(Part.JOB, "Choose the job, or type its reference.");
        } else if (job.length() > LONGEST_JOB) {
            problems.put(Part.JOB, "Shorten the reference to %d characters.".formatted(LONGEST_JOB));
        }
        if (ratings.isEmpty() && sentence.isEmpty()) {
            problems.put(Part.RATINGS, "Rate at least one thing, or write a sentence.");
        }
        if (sentence.length() > LONGEST_SENTENCE) {
            problems.put(
                    Part.SENTENCE,
                    "Shorten your words to %,d characters; they have %,d."
                            .formatted(LONGEST_SENTENCE, sentence.length()));
        } else if (Quotation.hasLoneMark(sentence)) {
            problems.put(Part.SENTENCE, "Put two asterisks before and after the words to emphasise: **like these**.");
        }
        if (!sentence.isEmpty() && consent == null) {
            problems.put(Part.CONSENT, "Choose who may see your words.");
        }
        return problems;
    }

    /** The consent that stands: without words there is nothing to be quoted. */
    public Consent standingConsent() {
        return sentence.isEmpty() || consent == null ? Consent.INTERNAL : consent;
    }
}
