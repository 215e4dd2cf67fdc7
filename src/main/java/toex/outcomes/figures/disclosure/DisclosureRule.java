package toex.outcomes.figures.disclosure;

/**
 * What is hidden from an audience.
 *
 * @param threshold counts from 1 to below it are hidden; 0 or 1 hides nothing
 */
public record DisclosureRule(int threshold) {

    public static final DisclosureRule NONE = new DisclosureRule(0);

    public DisclosureRule {
        if (threshold < 0 || threshold > 1000) {
            throw new IllegalArgumentException("A threshold is 0 (off) to 1000, not %d.".formatted(threshold));
        }
    }

    public boolean isOn() {
        return threshold > 1;
    }

    public boolean isSmall(long count) {
        return count >= 1 && count < threshold;
    }

    /** By how much, at the least, the smallest and the largest number differ that a hidden count can be for an outsider. */
    public long width() {
        return Math.max(0, threshold - 1);
    }
}
