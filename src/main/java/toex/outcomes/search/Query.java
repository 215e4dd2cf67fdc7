package toex.outcomes.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import toex.outcomes.shared.SearchEntry;

/** What somebody looks for: words of which each must begin a word of what is found. Capitals and accents don't matter. */
record Query(List<String> words) {

    /** How well an entry answers: the lower the better. */
    private static final int WHOLE = 0;

    private static final int BEGINS = 1;
    private static final int IN_TITLE = 2;
    private static final int IN_WORDS = 3;
    static final int NOT_AT_ALL = 4;

    static Query of(String text) {
        return new Query(parts(text));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** From 0, the very title, to {@link #NOT_AT_ALL}. */
    int rank(SearchEntry entry) {
        List<String> title = parts(entry.title());
        if (title.equals(words)) {
            return WHOLE;
        }
        if (String.join(" ", title).startsWith(String.join(" ", words))) {
            return BEGINS;
        }
        if (answers(title)) {
            return IN_TITLE;
        }
        return answers(parts(entry.title() + " " + entry.words())) ? IN_WORDS : NOT_AT_ALL;
    }

    private boolean answers(List<String> present) {
        return words.stream().allMatch(word -> present.stream().anyMatch(known -> known.startsWith(word)));
    }

    private static List<String> parts(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
