package toex.outcomes.figures.disclosure;

/** The tables that are released of each measure, and their common total. */
public enum Breakdown {
    TOTAL,
    QUARTER,
    REGION,
    FORCE,
    THREAT
}
