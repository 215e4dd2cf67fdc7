package toex.outcomes.feedback;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import toex.outcomes.shared.CleanText;

/** Takes words out of texts and says in their place that something was removed. */
final class Redaction {

    private Redaction() {}

    /** The passages that are others without the words, as they then are. */
    static Map<Passage, String> of(Map<Passage, String> texts, Collection<String> words) {
        List<String> longestFirst = words.stream()
                .map(CleanText::line)
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Map<Passage, String> redacted = new EnumMap<>(Passage.class);
        texts.forEach((passage, text) -> {
            String without = text;
            for (String word : longestFirst) {
                without = without(without, word);
            }
            if (!without.equals(text)) {
                redacted.put(passage, without);
            }
        });
        return redacted;
    }

    /** Words stand also where the emphasis begins or ends within them; the marks stay in their pairs. */
    private static String without(String text, String word) {
        if (!text.replace("**", "").contains(word)) {
            return text;
        }
        if (text.contains(word)) {
            return text.replace(word, ExactExtract.REMOVED);
        }
        // the emphasis is given up where it would tell where the words began
        return text.replace("**", "").replace(word, ExactExtract.REMOVED);
    }
}
