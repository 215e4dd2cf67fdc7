package toex.outcomes.editorial;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What one text says differently from another, word by word; very long texts are compared line by line.
 *
 * @param pieces in the order of reading; what was removed stands before what took its place
 */
public record Difference(List<Piece> pieces) {

    /** A run of words that is in both texts or in one of them. */
    public record Piece(Kind kind, String text) {}

    /** Where a piece stands. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words with what follows them up to the next; each line break by itself. */
    private static final Pattern WORDS = Pattern.compile("\\n|\\S+[^\\S\\n]*|[^\\S\\n]+");

    private static final Pattern LINES = Pattern.compile("\\n|[^\\n]+");

    /** Beyond this many words, texts that have little in common would take seconds to compare by words. */
    private static final int MOST_WORDS = 4000;

    public Difference {
        pieces = List.copyOf(pieces);
    }

    /** Compares two texts. */
    public static Difference of(String before, String after) {
        boolean byWords =
                words(before, WORDS).size() <= MOST_WORDS && words(after, WORDS).size() <= MOST_WORDS;
        List<String> old = words(before, byWords ? WORDS : LINES);
        List<String> now = words(after, byWords ? WORDS : LINES);
        List<Piece> pieces = new ArrayList<>();
        int read = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            add(pieces, Kind.SAME, old.subList(read, delta.getSource().getPosition()));
            add(pieces, Kind.REMOVED, delta.getSource().getLines());
            add(pieces, Kind.ADDED, delta.getTarget().getLines());
            read = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.SAME, old.subList(read, old.size()));
        return new Difference(pieces);
    }

    /** Whether both texts are the same. */
    public boolean isEmpty() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text, Pattern words) {
        return words.matcher(text).results().map(MatchResult::group).toList();
    }
}
