package toex.outcomes.performance;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/**
 * What a measure should come to in all regions together, by period.
 *
 * @param counts from 1, in the order in which they were written
 */
public record Targets(Map<Period, Long> counts) {

    public static final Targets NONE = new Targets(Map.of());

    /** The longest notation. */
    public static final int LONGEST = 500;

    private static final Pattern TARGET = Pattern.compile("(\\S+?)\\s*:\\s*(\\d{1,3}(?:,\\d{3}){0,2}|\\d{1,9})");

    public Targets {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * Reads targets on lines of their own, or with semicolons between them: {@code 2022: 320; 2022-23: 1,340}.
     *
     * @throws Refusal with what to write instead
     */
    public static Targets parse(String text) {
        Map<Period, Long> counts = new LinkedHashMap<>();
        for (String part : text.split("[;\\n]")) {
            if (part.isBlank()) {
                continue;
            }
            Matcher target = TARGET.matcher(part.strip());
            if (!target.matches()) {
                throw new Refusal(
                        "\"%s\" is not a target. Write the period, a colon and a whole number, such as 2022-23: 340."
                                .formatted(part.strip()));
            }
            Period period = period(target.group(1));
            long count = Long.parseLong(target.group(2).replace(",", ""));
            if (count == 0) {
                throw new Refusal("A target is 1 or more. Leave %s out if it has none.".formatted(period.notation()));
            }
            if (counts.put(period, count) != null) {
                throw new Refusal("There are two targets for %s. Keep one.".formatted(period.notation()));
            }
        }
        Targets targets = new Targets(counts);
        if (targets.notation().length() > LONGEST) {
            throw new Refusal("These are too many targets to keep. Leave out the oldest; they stay with their dates.");
        }
        return targets;
    }

    private static Period period(String text) {
        try {
            Period period = Period.parse(text);
            if (!period.isAll()) {
                return period;
            }
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal(
                    "\"%s\" is not a period. Write one such as 2022, 2022-23, 2022-Q1 or 2022-07.".formatted(text));
        }
        throw new Refusal("A target is for a period, such as 2022-23, not for all dates.");
    }

    /** What {@link #parse} reads. */
    public String notation() {
        return counts.entrySet().stream()
                .map(target -> target.getKey().notation() + ": " + target.getValue())
                .collect(Collectors.joining("; "));
    }

    /** For people: "340 in April 2022 to March 2023". */
    public String inWords() {
        return counts.entrySet().stream()
                .map(target ->
                        "%,d in %s".formatted(target.getValue(), target.getKey().inWords()))
                .collect(Collectors.joining("; "));
    }

    /** The target of exactly that period. */
    public Optional<Long> of(Period period) {
        return Optional.ofNullable(counts.get(period));
    }
}
