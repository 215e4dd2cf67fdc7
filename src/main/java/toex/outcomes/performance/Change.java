package toex.outcomes.performance;

import toex.outcomes.figures.Figure;

/**
 * How a figure compares with the one before it.
 *
 * @param latest the figure of the later span
 * @param before the figure of the span of the same length just before
 * @param difference latest less before
 */
public record Change(Figure latest, Figure before, long difference) {}
