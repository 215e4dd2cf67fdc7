package toex.outcomes.feedback;

import java.util.ArrayList;
import java.util.List;
import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Refusal;

/**
 * A part of what a force wrote, word for word: whole words may be left out, where an ellipsis then stands, but none is
 * changed, added, put elsewhere, or emphasised in another way.
 */
final class ExactExtract {

    /** What stands where personal or operational details were removed. */
    static final String REMOVED = "[removed]";

    private static final String ELLIPSIS = "…";

    private ExactExtract() {}

    /** A word with its emphasis, letter by letter. */
    private record Word(String text, List<Boolean> emphasised) {
        boolean isGap() {
            return text.equals(ELLIPSIS);
        }
    }

    /**
     * The words as they are quoted.
     *
     * @param original as the force wrote it, its emphasis between double asterisks
     * @param typed the part of it that somebody wants to quote
     * @throws Refusal where it is no exact part
     */
    static String of(String original, String typed) {
        String words = CleanText.line(spaced(typed));
        List<Word> chosen = words(words);
        if (Quotation.hasLoneMark(words) || chosen.stream().allMatch(Word::isGap)) {
            throw inexact();
        }
        if (words.contains(REMOVED)) {
            throw new Refusal("Words were removed from this. Put an ellipsis (…) in place of " + REMOVED + ".");
        }
        if (!isPart(words(CleanText.line(spaced(original))), chosen)) {
            throw inexact();
        }
        return words;
    }

    private static Refusal inexact() {
        return new Refusal(
                "Quote the force word for word, with its emphasis: words may be left out, with an ellipsis (…) in their place, but none changed or added.");
    }

    /** Each stretch between two ellipses is found in the original after the stretch before it. */
    private static boolean isPart(List<Word> original, List<Word> chosen) {
        int from = 0;
        List<Word> stretch = new ArrayList<>();
        for (int i = 0; i <= chosen.size(); i++) {
            if (i < chosen.size() && !chosen.get(i).isGap()) {
                stretch.add(chosen.get(i));
                continue;
            }
            int found = find(original, stretch, from);
            if (found < 0) {
                return false;
            }
            from = found + stretch.size();
            stretch.clear();
        }
        return true;
    }

    private static int find(List<Word> original, List<Word> stretch, int from) {
        for (int at = from; at + stretch.size() <= original.size(); at++) {
            if (original.subList(at, at + stretch.size()).equals(stretch)) {
                return at;
            }
        }
        return -1;
    }

    /** An ellipsis is a word of its own, however it was typed. */
    private static String spaced(String text) {
        return text.replace("[…]", ELLIPSIS)
                .replace("[...]", ELLIPSIS)
                .replace("...", ELLIPSIS)
                .replace(ELLIPSIS, " " + ELLIPSIS + " ");
    }

    private static List<Word> words(String marked) {
        List<Word> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Boolean> emphasised = new ArrayList<>();
        for (Quotation.Run run : Quotation.runs(marked + " ")) {
            for (char letter : run.text().toCharArray()) {
                if (letter != ' ') {
                    text.append(letter);
                    emphasised.add(run.emphasised());
                } else if (!text.isEmpty()) {
                    String word = text.toString();
                    // what is left out has no emphasis of its own
                    words.add(new Word(word, word.equals(ELLIPSIS) ? List.of() : List.copyOf(emphasised)));
                    text.setLength(0);
                    emphasised.clear();
                }
            }
        }
        return words;
    }
}
