package toex.outcomes.shared;

import java.io.PrintStream;
import java.util.Set;

/** A command of the launcher ({@code ./portal NAME ...}). Each feature offers its own; {@code runtime} finds and runs them. */
public interface Command {

    /** As typed: {@code figures}. */
    String name();

    /** Options of its own that take a value, without the dashes. */
    Set<String> valued();

    /** Options of its own that take none. */
    default Set<String> flags() {
        return Set.of();
    }

    /**
     * Runs to its end.
     *
     * @param options what was typed after the name
     * @param out results; progress and reasons go to standard error
     * @return the exit code, 0 when done
     * @throws Refusal where it can't be done (exit code 1)
     * @throws WrongUsage where it was called wrongly (exit code 2)
     */
    int run(Options options, PrintStream out);
}
