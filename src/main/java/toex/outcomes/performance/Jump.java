package toex.outcomes.performance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;

/**
 * A month that is far from the three before it: more than twice or less than half their average, and by at least ten.
 *
 * @param quantity what the month adds up to with the file loaded
 * @param usual the average of the three months before
 */
public record Jump(OutcomeKind kind, YearMonth month, long quantity, double usual) {

    private static final int MONTHS_BEFORE = 3;
    private static final int LEAST_DIFFERENCE = 10;

    /**
     * Those among the changed months.
     *
     * @param totals of all months, for each kind; a month without an entry has none
     */
    public static List<Jump> among(
            Map<OutcomeKind, ? extends NavigableMap<YearMonth, Long>> totals,
            Map<OutcomeKind, ? extends Set<YearMonth>> changed) {
        List<Jump> jumps = new ArrayList<>();
        changed.forEach((kind, months) -> {
            NavigableMap<YearMonth, Long> ofKind = totals.get(kind);
            if (ofKind != null && !ofKind.isEmpty()) {
                months.stream()
                        .sorted()
                        .map(month -> at(kind, month, ofKind))
                        .filter(Jump::isFar)
                        .forEach(jumps::add);
            }
        });
        return jumps;
    }

    private static Jump at(OutcomeKind kind, YearMonth month, NavigableMap<YearMonth, Long> totals) {
        long quantity = totals.getOrDefault(month, 0L);
        if (totals.firstKey().isAfter(month.minusMonths(MONTHS_BEFORE))) {
            return new Jump(kind, month, quantity, quantity);
        }
        long before = 0;
        for (int i = 1; i <= MONTHS_BEFORE; i++) {
            before += totals.getOrDefault(month.minusMonths(i), 0L);
        }
        return new Jump(kind, month, quantity, (double) before / MONTHS_BEFORE);
    }

    private boolean isFar() {
        return Math.abs(quantity - usual) >= LEAST_DIFFERENCE && (quantity > 2 * usual || quantity < usual / 2);
    }
}
