package toex.outcomes.shared;

import java.io.Serial;

/** A command was called in a way that it does not know. The message says how it is called. */
public class WrongUsage extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public WrongUsage(String sentence) {
        super(sentence);
    }
}
