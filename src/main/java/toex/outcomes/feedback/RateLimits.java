package toex.outcomes.feedback;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.shared.Refusal;

/**
 * How often visitors without an account may ask for something. What a whole force does behind one address stays far
 * below what one address may; what one link may is what one person does. Each kind of request is counted for itself: who
 * guesses links locks nobody out who has one.
 */
@Component
public class RateLimits {

    /** A kind of request: so many at once, and as many again within the time. */
    public enum Kind {
        /** A page opened by a new visitor, for each address. */
        OPEN(1500, Duration.ofMinutes(10)),
        /** A link or code that is none, for each address. */
        GUESS(60, Duration.ofMinutes(10)),
        /** A form sent, for each address. */
        SEND(1200, Duration.ofHours(1)),
        /** A page kept or a form sent, for each link, code or account. */
        LINK(300, Duration.ofMinutes(10)),
        /** An entry in the trail that a request was turned away, for each kind and whose it was. */
        TRAIL(1, Duration.ofHours(1));

        private final int most;
        private final Duration again;

        Kind(int most, Duration again) {
            this.most = most;
            this.again = again;
        }

        int most() {
            return most;
        }
    }

    private static final int REMEMBERED = 20_000;

    /** A form has a dozen pages; whoever carries one on by a code or another window has begun it before. */
    private static final Duration LEAST = Duration.ofSeconds(3);

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final ApplicationEventPublisher events;
    private final Clock clock;

    RateLimits(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /**
     * Counts one request. Where it is turned away, the trail says so once an hour, without the address or the link.
     *
     * @param whose address, link or account that it is counted for
     * @return the seconds to wait before the next one of this kind, 0 where this one may go on
     */
    public long waitFor(Kind kind, String whose) {
        ConsumptionProbe probe = bucket(kind, whose).tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            return 0;
        }
        if (mayNote(kind + " " + whose)) {
            events.publishEvent(new AuditEvent(
                    "visitor",
                    "feedback-too-often",
                    kind.name().toLowerCase(Locale.ROOT),
                    "more than %d in %d minutes".formatted(kind.most, kind.again.toMinutes())));
        }
        return Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds());
    }

    /**
     * Turns away a form that was sent sooner after its first page than anybody can answer. Nothing of it is lost.
     *
     * @param whose link, code or account
     * @throws Refusal that says so
     */
    public void refuseHaste(Draft draft, String whose) {
        if (draft.begun().plus(LEAST).isAfter(clock.instant())) {
            note("feedback-too-quick", whose, "within %d seconds".formatted(LEAST.toSeconds()));
            throw new Refusal(
                    "This was sent sooner after its first page than it can be answered. Your answers are kept; wait a moment, then send them.");
        }
    }

    /** Says in the trail that the field was filled in that nobody sees. */
    public void noteTrapped(String whose) {
        note("feedback-trapped", whose, "filled in what nobody sees");
    }

    private void note(String kind, String whose, String detail) {
        if (mayNote(kind + " " + whose)) {
            events.publishEvent(new AuditEvent("visitor", kind, "form", detail));
        }
    }

    /** Whether the trail may say again that this was turned away: a flood of requests is no flood of entries. */
    boolean mayNote(String what) {
        return bucket(Kind.TRAIL, what).tryConsume(1);
    }

    private Bucket bucket(Kind kind, String whose) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    kind + " " + Secrets.fingerprint(whose),
                    key -> Bucket.builder()
                            .addLimit(Bandwidth.builder()
                                    .capacity(kind.most)
                                    .refillGreedy(kind.most, kind.again)
                                    .build())
                            .build());
        }
    }
}
