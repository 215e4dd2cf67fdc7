package toex.outcomes.reports;

import org.jspecify.annotations.Nullable;

/**
 * What became of a check.
 *
 * @param edition which edition it is, or says it is; null where it is none
 * @param sentence the result, to be read out
 */
public record Verification(Outcome outcome, @Nullable Edition edition, String sentence) {

    /**
     * NOT_ISSUED are the pages of one that is on its way, or was withdrawn on it; ALTERED names an edition of ours but is not its
     * file; UNKNOWN is no edition of this portal.
     */
    public enum Outcome {
        CURRENT(0),
        SUPERSEDED(3),
        WITHDRAWN(3),
        NOT_ISSUED(1),
        ALTERED(1),
        UNKNOWN(1);

        private final int exitCode;

        Outcome(int exitCode) {
            this.exitCode = exitCode;
        }

        /** Of {@code ./portal verify}. */
        public int exitCode() {
            return exitCode;
        }

        /** Whether the portal issued just this. */
        public boolean isGenuine() {
            return this == CURRENT || this == SUPERSEDED || this == WITHDRAWN;
        }
    }
}
