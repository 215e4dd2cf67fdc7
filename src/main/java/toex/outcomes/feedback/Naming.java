package toex.outcomes.feedback;

/** By what name a quotation may be attributed. */
public enum Naming {
    /** The force. */
    FORCE,
    /** The regional unit that the force belongs to, and not the force. */
    UNIT,
    /** Neither: "A police force", which then stands for no region either. */
    NONE
}
