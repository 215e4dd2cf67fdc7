package toex.outcomes.security;

import java.util.List;

/** The forces that an account may speak for. The room that keeps the organisations offers it as a bean. */
public interface ForceDirectory {

    /** A force as an administrator chooses it. */
    record Entry(String code, String name) {}

    /** All forces of today, by name. */
    List<Entry> forces();
}
