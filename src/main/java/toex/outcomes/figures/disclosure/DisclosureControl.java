package toex.outcomes.figures.disclosure;

import java.util.List;

/**
 * Hides in the release tables of a measure what an audience outside may not see: small counts, and as many others as it
 * takes so that no hidden one can be calculated from the rest, from the totals or from earlier releases.
 *
 * <p>The outsider knows the rule and the threshold, that counts are whole and not negative, that a hidden one is at least
 * 1 (zeros are shown), which force belongs to which region, and every release together. For each number that must stay
 * hidden, the smallest and the largest value that agree with all this lie at least the threshold less one apart.
 */
public final class DisclosureControl {

    private final DisclosureRule rule;

    public DisclosureControl(DisclosureRule rule) {
        this.rule = rule;
    }

    /**
     * The tables as they may be released.
     *
     * @param counts what is true today
     * @param earlier all releases of this measure so far
     */
    public ReleaseTables protect(Counts counts, Quarters period, List<ReleaseTables> earlier) {
        return new Suppression(rule, counts, period, Earlier.of(period, earlier)).tables();
    }
}
