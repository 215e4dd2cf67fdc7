package toex.outcomes.feedback;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a force has been asked about a quotation, and said to it, that keeps words of it from being published. */
final class HeldBack {

    private static final String THESE_WAIT =
            "The force has been asked about these words and can still answer. Wait for its answer, or withdraw the question.";
    private static final String NOT_THESE = "The force has been asked about these words and has not agreed to them.";
    private static final String WAITS =
            "The force has been asked about other words of this and can still answer. Wait for its answer, or withdraw the question.";
    private static final String NOT_THOSE =
            "The force has not agreed to the words it was asked about before. Ask it about these.";

    private HeldBack() {}

    /**
     * Why these words can't be published at that moment, empty where they can. Nothing is, while the force can answer, whatever
     * it was asked about; nor, after it has said no, what it has neither agreed to nor suggested.
     *
     * @param asked all questions about the quotation, the latest first
     */
    static Optional<String> why(List<Agreement> asked, String words, Instant now) {
        Optional<Agreement> about =
                asked.stream().filter(it -> it.text().equals(words)).findFirst();
        if (about.filter(it -> it.isOpen(now)).isPresent()) {
            return Optional.of(THESE_WAIT);
        }
        if (about.filter(Agreement::isRefused).isPresent()) {
            return Optional.of(NOT_THESE);
        }
        if (asked.stream().anyMatch(it -> it.isOpen(now))) {
            return Optional.of(WAITS);
        }
        if (about.filter(it -> it.answer() == Agreement.Answer.AGREED).isPresent()) {
            return Optional.empty();
        }
        return asked.stream()
                .filter(it -> it.answer() != null)
                .findFirst()
                .filter(last -> last.isRefused() && !last.suggests(words))
                .map(last -> NOT_THOSE);
    }
}
