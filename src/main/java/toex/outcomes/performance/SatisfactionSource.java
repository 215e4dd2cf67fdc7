package toex.outcomes.performance;

import toex.outcomes.shared.Scope;

/** What forces answered about the support that they got. The room that keeps the answers offers it as a bean. */
public interface SatisfactionSource {

    /** Of the answers that were given in the period by forces of the region. */
    Satisfaction of(Scope scope);
}
