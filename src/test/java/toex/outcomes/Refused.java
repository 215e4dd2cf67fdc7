package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import toex.outcomes.shared.Refusal;

/** Expects of the portal that it refuses something with a sentence. */
public final class Refused {

    private Refused() {}

    /** @param sentence a part of what it says */
    public static void refused(ThrowingCallable work, String sentence) {
        assertThatThrownBy(work).isInstanceOf(Refusal.class).hasMessageContaining(sentence);
    }
}
