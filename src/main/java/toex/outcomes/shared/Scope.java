package toex.outcomes.shared;

import org.jspecify.annotations.Nullable;

/**
 * What the reader has chosen to look at, once for all pages: a period, and one region or (null) all of them.
 *
 * @param region the chosen region, null for the whole programme
 */
public record Scope(Period period, @Nullable RegionCode region) {

    public static final Scope ALL = new Scope(Period.ALL, null);
}
