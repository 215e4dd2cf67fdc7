package toex.outcomes.feedback;

/** What a force rates, from 1 (worst) to {@value #BEST}, or skips. */
public enum Question {
    /** Whether it came when it was needed. */
    TIMELINESS,
    /** How good the work was. */
    QUALITY,
    /** How much it helped the job. */
    USEFULNESS,
    /** How it was to work with the people. */
    PROFESSIONALISM,
    /** How likely the force is to ask again. */
    ASK_AGAIN;

    public static final int BEST = 5;
}
