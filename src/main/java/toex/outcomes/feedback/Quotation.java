package toex.outcomes.feedback;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.RegionCode;

/**
 * A force's own words, whole, as it agreed to have them shown.
 *
 * @param text the words without quotation marks; the force's emphasis between double asterisks
 * @param attribution who is named: "West Yorkshire"
 * @param region of the force or unit named, null where it has none
 */
public record Quotation(
        long id, String text, String attribution, @Nullable RegionCode region) {

    /** A stretch of the words that is either emphasised or not. */
    public record Run(String text, boolean emphasised) {}

    /** The same with other words of the same force. */
    Quotation saying(String words) {
        return new Quotation(id, words, attribution, region);
    }

    /** The words in their order; joined they are {@link #plainText()}. */
    public List<Run> runs() {
        return runs(text);
    }

    /** The words without the marks of emphasis. */
    public String plainText() {
        return text.replace("**", "");
    }

    /** Splits any text marked in this way; where the marks don't pair, the last one emphasises nothing. */
    public static List<Run> runs(String marked) {
        String[] parts = marked.split("\\*\\*", -1);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                runs.add(new Run(parts[i], i % 2 == 1 && i < parts.length - 1));
            }
        }
        return List.copyOf(runs);
    }

    /** Whether a mark of emphasis lacks its partner. */
    public static boolean hasLoneMark(String marked) {
        return marked.split("\\*\\*", -1).length % 2 == 0;
    }
}
