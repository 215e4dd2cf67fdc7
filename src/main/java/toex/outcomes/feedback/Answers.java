package toex.outcomes.feedback;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.CleanText;

/**
 * What a force officer entered in the form, cleaned of what nobody sees, and what is wrong with it.
 *
 * @param job reference of the job that was supported
 * @param ratings 1 to 5 for each question that was not skipped
 * @param texts in the force's own words, each passage that was not skipped
 * @param consent null where nothing was chosen
 * @param named whether it was chosen by what name the force is quoted
 */
public record Answers(
        String job,
        Map<Question, Integer> ratings,
        Map<Passage, String> texts,
        @Nullable Consent consent,
        boolean named) {

    public static final int LONGEST_JOB = 64;

    public Answers {
        // what is far too long is refused as it is, without being worked on
        job = job.length() > 10 * LONGEST_JOB ? job : CleanText.line(job);
        texts = texts.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), clean(entry.getKey(), entry.getValue())))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        ratings = Map.copyOf(ratings);
        if (ratings.values().stream().anyMatch(rating -> rating < 1 || rating > Question.BEST)) {
            throw new IllegalArgumentException("A rating is a whole number from 1 to " + Question.BEST + ".");
        }
    }

    /** With a sentence and no other words. */
    public Answers(String job, Map<Question, Integer> ratings, String sentence, @Nullable Consent consent) {
        this(job, ratings, Map.of(Passage.SENTENCE, sentence), consent, consent != null);
    }

    /** About a job, with nothing said of it yet. */
    static Answers about(String job) {
        return new Answers(job, Map.of(), Map.of(), null, false);
    }

    private static String clean(Passage passage, String typed) {
        if (typed.length() > 10 * passage.longest()) {
            return typed;
        }
        return passage == Passage.SENTENCE ? CleanText.line(typed) : CleanText.paragraphs(typed);
    }

    /** Empty where it was skipped. */
    public String text(Passage passage) {
        return texts.getOrDefault(passage, "");
    }

    /** The words that may be quoted, empty for none. */
    public String sentence() {
        return text(Passage.SENTENCE);
    }

    public Answers withJob(String reference) {
        return new Answers(reference, ratings, texts, consent, named);
    }

    /** @param typed empty to skip it */
    public Answers with(Passage passage, String typed) {
        Map<Passage, String> changed = new EnumMap<>(Passage.class);
        changed.putAll(texts);
        changed.put(passage, typed);
        return new Answers(job, ratings, changed, consent, named);
    }

    /** @param rating 1 to 5, or 0 to skip it */
    public Answers with(Question question, int rating) {
        Map<Question, Integer> changed = new EnumMap<>(Question.class);
        changed.putAll(ratings);
        if (rating == 0) {
            changed.remove(question);
        } else {
            changed.put(question, rating);
        }
        return new Answers(job, changed, texts, consent, named);
    }

    /** @param chosen null for none yet; the name is then asked for on the next page */
    public Answers with(@Nullable Consent chosen, boolean nowNamed) {
        return new Answers(job, ratings, texts, chosen, nowNamed);
    }

    /** What has to be put right before it can be sent, a sentence for each page of the form; empty where nothing has. */
    public Map<Step, String> problems() {
        Map<Step, String> problems = new EnumMap<>(Step.class);
        if (job.isEmpty()) {
            problems.put(Step.JOB, "Choose the job, or type its reference.");
        } else if (job.length() > LONGEST_JOB) {
            problems.put(Step.JOB, "Shorten the reference to %d characters.".formatted(LONGEST_JOB));
        }
        texts.forEach((passage, text) -> {
            if (text.length() > passage.longest()) {
                problems.put(
                        Step.valueOf(passage.name()),
                        "Shorten your words to %,d characters; they have %,d."
                                .formatted(passage.longest(), text.length()));
            }
        });
        if (!problems.containsKey(Step.SENTENCE) && Quotation.hasLoneMark(sentence())) {
            problems.put(Step.SENTENCE, "Put two asterisks before and after the words to emphasise: **like these**.");
        }
        checkConsent(problems);
        if (ratings.isEmpty() && texts.isEmpty()) {
            problems.put(Step.CHECK, "Answer at least one question before you send this.");
        }
        return problems;
    }

    private void checkConsent(Map<Step, String> problems) {
        if (sentence().isEmpty()) {
            return;
        }
        if (consent == null) {
            problems.put(Step.CONSENT, "Choose where your words may be quoted, or “Nowhere”.");
        } else if (consent.isAnywhere() && !named) {
            problems.put(Step.NAMING, "Choose how you may be named.");
        }
    }

    /** The consent that stands: without words there is nothing to be quoted. */
    public Consent standingConsent() {
        return sentence().isEmpty() || consent == null ? Consent.NOWHERE : consent;
    }
}
