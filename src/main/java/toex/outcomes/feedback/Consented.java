package toex.outcomes.feedback;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that may be read as far as its force has agreed; which of its words stand now is the workflow's to say.
 *
 * @param quotation with the words of its latest step
 * @param item its name in the workflow, null where it has none
 * @param published when its latest step had it published, null where nobody knows
 * @param threat code of the job's threat type, empty where none is known
 */
public record Consented(
        Quotation quotation,
        @Nullable String item,
        @Nullable Instant published,
        String threat) {}
