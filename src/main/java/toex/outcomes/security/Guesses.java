package toex.outcomes.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords. A name may be tried 8 times in 5 minutes from one address, and 40 times from all addresses
 * together; then it waits. Nothing is counted for an address alone: a whole office may share one.
 */
@Component
class Guesses {

    static final Duration WINDOW = Duration.ofMinutes(5);
    static final int FROM_ONE_ADDRESS = 8;
    static final int FROM_ANYWHERE = 40;
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    Guesses(Clock clock) {
        this.clock = clock;
    }

    private record Wrong(int times, Instant since) {}

    synchronized boolean allow(String name, String address) {
        return times(name) < FROM_ANYWHERE && times(key(name, address)) < FROM_ONE_ADDRESS;
    }

    synchronized void wrong(String name, String address) {
        count(name);
        count(key(name, address));
    }

    synchronized void right(String name, String address) {
        wrong.remove(key(name, address));
    }

    private void count(String key) {
        Wrong before = recent(key);
        wrong.put(key, before == null ? new Wrong(1, clock.instant()) : new Wrong(before.times() + 1, before.since()));
    }

    private int times(String key) {
        Wrong found = recent(key);
        return found == null ? 0 : found.times();
    }

    private @Nullable Wrong recent(String key) {
        Wrong found = wrong.get(key);
        return found == null || found.since().plus(WINDOW).isBefore(clock.instant()) ? null : found;
    }

    private static String key(String name, String address) {
        return name + " from " + address;
    }
}
