package toex.outcomes.security;

/** What an account may do. Each constant is also the name in {@code @RolesAllowed} and {@code hasRole}. */
public enum Role {
    /** Browses everything published and downloads reports. */
    LEADER,
    /** Also writes content, reads the feedback inbox and makes reports. */
    COMMS,
    /** Also approves what COMMS has written. */
    APPROVER,
    /** Gives feedback on its own jobs and reads what is published. */
    FORCE,
    /** Also imports records and keeps measures. */
    ANALYST,
    /** Keeps accounts, organisations and settings. */
    ADMIN
}
