package toex.outcomes.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds numbers that were typed where a live figure could stand: they would not follow the data. */
public final class TypedNumbers {

    private static final Pattern TOKEN = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.,£]|\\w[:/-])£?\\d[\\d,]*(\\.\\d+)?(?:\\s?(million|m)\\b|\\s?(days?)\\b|\\s?×|\\s?x\\b)?(?![\\w%]|[:/-]\\w)");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final int NEAR = 45;
    private static final int FAR = 90;

    /**
     * A number that was typed.
     *
     * @param start where it begins in the text, as {@code end} where it ends
     * @param figure that it is, or contradicts
     * @param same whether it equals the figure
     */
    public record Finding(int start, int end, String typed, LiveFigure figure, boolean same) {

        /** The text with the live figure in the place of the number. */
        public String mended(String text) {
            return text.substring(0, start) + figure.token() + text.substring(end);
        }
    }

    private TypedNumbers() {}

    /** All in a text, in their order. */
    public static List<Finding> in(String text, List<LiveFigure> figures) {
        String bare =
                TOKEN.matcher(text).replaceAll(match -> " ".repeat(match.group().length()));
        List<Finding> findings = new ArrayList<>();
        Matcher number = NUMBER.matcher(bare);
        while (number.find()) {
            find(number, bare.toLowerCase(Locale.ROOT), figures).ifPresent(findings::add);
        }
        return findings;
    }

    private static Optional<Finding> find(Matcher number, String text, List<LiveFigure> figures) {
        String typed = number.group();
        BigDecimal value = value(typed);
        if (value == null || YEAR.matcher(typed).matches()) {
            return Optional.empty();
        }
        Optional<Finding> same = figures.stream()
                .filter(figure -> equals(figure.figure(), value) && isMeant(figure.figure(), value, number, text))
                .findFirst()
                .map(figure -> new Finding(number.start(), number.end(), typed, figure, true));
        return same.or(() -> figures.stream()
                .filter(figure -> figure.figure().group() == null && isCount(figure, typed))
                .filter(figure -> clause(text, number.end())
                        .contains(figure.figure().measure().shortName().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(figure -> new Finding(number.start(), number.end(), typed, figure, false)));
    }

    private static boolean equals(Figure figure, BigDecimal value) {
        return figure.value() != null && figure.value().compareTo(value) == 0;
    }

    /** Small numbers, and those of a group, are so common that the words around must name what is counted. */
    private static boolean isMeant(Figure figure, BigDecimal value, Matcher number, String text) {
        Group group = figure.group();
        String around = text.substring(Math.max(0, number.start() - FAR), Math.min(text.length(), number.end() + FAR));
        if (group != null) {
            return around.contains(group.label().toLowerCase(Locale.ROOT)) && names(figure, around);
        }
        return value.compareTo(BigDecimal.TEN) > 0 || names(figure, around);
    }

    private static boolean names(Figure figure, String around) {
        return around.contains(figure.measure().shortName().toLowerCase(Locale.ROOT));
    }

    private static boolean isCount(LiveFigure figure, String typed) {
        return !figure.key().contains("/")
                && figure.figure().value() != null
                && typed.chars().allMatch(c -> Character.isDigit(c) || c == ',');
    }

    /** What follows, up to the next number or the end of the clause. */
    private static String clause(String text, int from) {
        return text.substring(from, Math.min(text.length(), from + NEAR)).split("[\\d.,;:!?\\n]", 2)[0];
    }

    private static @Nullable BigDecimal value(String typed) {
        String digits = typed.replaceAll("[^0-9.]", "");
        try {
            BigDecimal value = new BigDecimal(digits);
            return typed.matches("(?s).*\\d\\s?(million|m)$") ? value.multiply(MILLION) : value;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
