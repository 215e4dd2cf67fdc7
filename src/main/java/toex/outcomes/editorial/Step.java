package toex.outcomes.editorial;

import java.time.Instant;

/**
 * Something that happened to a manuscript.
 *
 * @param number the manuscript's
 * @param kind in words joined by dashes: {@code submitted}
 * @param detail a reason or a time, may be empty
 */
public record Step(int number, Instant at, String who, String kind, String detail) {}
