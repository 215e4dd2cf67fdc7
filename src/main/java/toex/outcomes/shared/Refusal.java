package toex.outcomes.shared;

import java.io.Serial;

/** Something that was asked for cannot be done. The message is a sentence for the person that says what to do. */
public class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Refusal(String sentence) {
        super(sentence);
    }

    public Refusal(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
