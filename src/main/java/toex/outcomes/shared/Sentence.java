package toex.outcomes.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Words of the text bundle with their places filled in, where no page is open: in drawings and documents. */
public final class Sentence {

    /** Read once: reading a pattern takes much longer than filling it in, and a report has hundreds. */
    private static final Map<String, MessageFormat> PATTERNS = new ConcurrentHashMap<>();

    private Sentence() {}

    /** @param pattern as {@link MessageFormat} has it, from the bundle: never from people */
    public static String of(String pattern, Object... parts) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        MessageFormat format = PATTERNS.computeIfAbsent(pattern, read -> new MessageFormat(read, Locale.UK));
        return ((MessageFormat) format.clone()).format(parts);
    }
}
