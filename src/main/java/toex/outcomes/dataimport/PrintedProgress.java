package toex.outcomes.dataimport;

import java.io.PrintStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says on the terminal how far an import is: nothing where it is quick, then a line every few seconds. */
final class PrintedProgress implements ImportProgress {

    private static final long BETWEEN_LINES = 3_000_000_000L;

    private final PrintStream out;
    private long last = System.nanoTime();
    private @Nullable Step step;

    PrintedProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void at(Step now, double fraction) {
        if (System.nanoTime() - last < BETWEEN_LINES && now == step) {
            return;
        }
        boolean quick = System.nanoTime() - last < BETWEEN_LINES;
        step = now;
        if (quick) {
            return;
        }
        last = System.nanoTime();
        String share = fraction < 0 ? "" : " %.0f%%".formatted(100 * fraction);
        out.println(words(now) + share.toLowerCase(Locale.ROOT) + " …");
    }

    private static String words(Step step) {
        return switch (step) {
            case READING -> "Reading";
            case WAITING -> "Waiting for another import to end";
            case COMPARING -> "Comparing with the records";
            case LOADING -> "Loading";
        };
    }
}
