package toex.outcomes.evaluation;

import toex.outcomes.figures.Figure;

/**
 * The headline of the economic evaluation.
 *
 * @param total the social and economic cost uncovered, in pounds a year
 * @param cashable the part of it that is cashable
 */
public record Benefit(Figure total, Figure cashable) {}
