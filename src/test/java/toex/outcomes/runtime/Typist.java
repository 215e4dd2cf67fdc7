package toex.outcomes.runtime;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody who types words into a field, and remembers when each of them stood there. */
final class Typist {

    /** A word and when it had been typed. */
    private record Typed(String word, Instant at) {}

    private final Page page;
    private final Locator field;
    private final List<Typed> typed = new ArrayList<>();
    private final Map<Request, Instant> asked = new HashMap<>();
    private Duration slowest = Duration.ZERO;

    Typist(Page page, Locator field) {
        this.page = page;
        this.field = field;
    }

    /** Types words, each with a number of its own, a hundred letters a second at most. */
    void type(Duration time) {
        Instant end = Instant.now().plus(time);
        while (Instant.now().isBefore(end)) {
            String word = "word%d ".formatted(typed.size() + 1);
            field.pressSequentially(word, new Locator.PressSequentiallyOptions().setDelay(10));
            typed.add(new Typed(word, Instant.now()));
        }
    }

    /** From now on counts how long the server takes to answer. */
    void watchServer() {
        page.onRequest(request -> asked.put(request, Instant.now()));
        page.onRequestFinished(this::answered);
        page.onRequestFailed(this::answered);
    }

    private void answered(Request request) {
        Instant begun = asked.remove(request);
        if (begun != null) {
            slowest = max(slowest, Duration.between(begun, Instant.now()));
        }
    }

    /** The longest time that an answer has taken, be it still to come. */
    Duration slowestAnswer() {
        return asked.values().stream()
                .map(begun -> Duration.between(begun, Instant.now()))
                .reduce(slowest, Typist::max);
    }

    String all() {
        return until(Instant.MAX);
    }

    /** What had been typed by then. */
    String until(Instant time) {
        return typed.stream()
                .filter(word -> word.at().isBefore(time))
                .map(Typed::word)
                .collect(Collectors.joining());
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
