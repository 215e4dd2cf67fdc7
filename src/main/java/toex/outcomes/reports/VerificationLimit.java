package toex.outcomes.reports;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Refusal;

/** How often somebody who has not signed in may ask whether a report is genuine. */
@Component
public class VerificationLimit {

    private static final int CHECKS = 20;
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > ADDRESSES;
        }
    };

    /**
     * Counts a check.
     *
     * @param address from which it is asked for
     * @throws Refusal saying when the next one is possible
     */
    public void count(String address) {
        ConsumptionProbe probe = bucket(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new Refusal(Wording.of("verify.limit", CHECKS, seconds));
        }
    }

    private Bucket bucket(String address) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    address,
                    unknown -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(CHECKS).refillGreedy(CHECKS, SPAN))
                            .build());
        }
    }
}
