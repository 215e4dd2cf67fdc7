package toex.outcomes.casestudies;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import toex.outcomes.figures.Figure;

/** Numbers that somebody typed although a figure says the same, or something else, of the same thing. */
public final class TypedNumbers {

    /** A number in question. */
    public record Hint(Kind kind, String typed, Figure figure) {}

    /** What is to be asked about it. */
    public enum Kind {
        /** It is the value of a figure, which would stay right by itself. */
        SAME,
        /** It is said of what a figure counts, and the figure has another value. */
        OTHER
    }

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.,:/-])£?(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?: million)?(?![\\w:/-])");
    private static final Pattern FOLLOWING = Pattern.compile("\\G\\W+([\\p{L}-]+)");
    private static final int WORDS_AFTER = 4;
    private static final BigDecimal SMALLEST = BigDecimal.TEN;

    private TypedNumbers() {}

    /** What is to be asked about the numbers of a text. */
    public static List<Hint> in(String text, Map<String, Figure> figures) {
        String typed = StoryFigures.TOKEN.matcher(text).replaceAll("");
        List<Hint> hints = new ArrayList<>();
        NUMBER.matcher(typed)
                .results()
                .forEach(number -> figures.values().stream()
                        .filter(figure -> figure.value() != null)
                        .forEach(figure -> hint(typed, number, figure, hints)));
        return hints;
    }

    private static void hint(String text, MatchResult number, Figure figure, List<Hint> hints) {
        boolean same = number.group().equals(figure.text());
        BigDecimal value = new BigDecimal(number.group(1).replace(",", ""));
        if (same && value.compareTo(SMALLEST) >= 0) {
            hints.add(new Hint(Kind.SAME, number.group(), figure));
        } else if (!same && isSaidOf(text, number.end(), figure)) {
            hints.add(new Hint(Kind.OTHER, number.group(), figure));
        }
    }

    /** Whether the words after a number name what the measure counts: "300 significant disruptions". */
    private static boolean isSaidOf(String text, int from, Figure figure) {
        String[] code = figure.measure().code().value().split("-");
        String noun =
                code[code.length > 1 && code[code.length - 1].equals("identified") ? code.length - 2 : code.length - 1];
        Matcher following = FOLLOWING.matcher(text);
        int position = from;
        for (int i = 0; i < WORDS_AFTER && following.find(position); i++) {
            String word = following.group(1).toLowerCase(java.util.Locale.ROOT);
            if (word.equals(noun + "s") || word.equals(noun)) {
                return true;
            }
            position = following.end();
        }
        return false;
    }
}
