package toex.outcomes.reports;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import toex.outcomes.document.PdfText;

/**
 * An issued edition printed again from its snapshot, beside the file that was issued.
 *
 * @param same whether both are the same, byte for byte
 * @param issued the software that made the edition
 * @param now the software of this portal
 * @param words how many words the issued file has
 * @param missing how many of them the new print lacks
 * @param figures how many different figures the report has
 * @param lost how many of them are not in both files
 */
public record Reprint(boolean same, String issued, String now, int words, int missing, int figures, int lost) {

    static Reprint same(String software) {
        return new Reprint(true, software, software, 0, 0, 0, 0);
    }

    /** What two files that differ have in common. */
    static Reprint of(byte[] file, byte[] again, Collection<String> figures, String issued, String now) {
        String before = PdfText.of(file);
        String after = PdfText.of(again);
        Map<String, Integer> left = new HashMap<>();
        words(after).forEach(word -> left.merge(word, 1, Integer::sum));
        int words = 0;
        int missing = 0;
        for (String word : words(before)) {
            words++;
            if (left.merge(word, -1, Integer::sum) < 0) {
                missing++;
            }
        }
        int lost = (int) figures.stream()
                .filter(figure -> !before.contains(figure) || !after.contains(figure))
                .count();
        return new Reprint(false, issued, now, words, missing, figures.size(), lost);
    }

    private static Iterable<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }

    /** Whether another version of the software is at work than the one that made the edition. */
    public boolean isOtherSoftware() {
        return !issued.equals(now);
    }

    /** The result, to be read out. */
    public String sentence() {
        if (same) {
            return Wording.of("reprint.same");
        }
        return Wording.of(isOtherSoftware() ? "reprint.software" : "reprint.differs", issued, now)
                + " "
                + Wording.of("reprint.compared", words, missing, figures, lost);
    }
}
