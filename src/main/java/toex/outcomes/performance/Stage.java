package toex.outcomes.performance;

import java.util.Locale;

/** What a supported job comes through, in the order in which it does; closed and declined end it. */
public enum Stage {
    REQUESTED,
    TRIAGED,
    TERMS_AGREED,
    PRODUCT_DELIVERED,
    THREAT_SCORED,
    DISRUPTION_ACHIEVED,
    CLOSED,
    DECLINED;

    /** As in files: {@code terms-agreed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people: "Terms agreed". */
    public String label() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether nothing comes after it. */
    public boolean isEnd() {
        return this == CLOSED || this == DECLINED;
    }
}
