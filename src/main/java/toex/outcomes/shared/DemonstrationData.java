package toex.outcomes.shared;

/**
 * What one feature brings to a portal in demonstration mode. Each feature offers its own as a Spring bean;
 * {@code runtime} calls them at every start in demonstration mode, in the order of Spring's {@code @Order}, before the
 * first page is served and before a command runs.
 */
public interface DemonstrationData {

    /** Loads it where the feature holds nothing yet, whole or not at all; otherwise changes nothing. */
    void load();
}
