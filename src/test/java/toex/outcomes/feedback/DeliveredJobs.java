package toex.outcomes.feedback;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Jobs of the demonstration that count as delivered while a test needs them; afterwards they are as they were. */
public final class DeliveredJobs {

    private final JdbcClient jdbc;
    private final Map<String, Optional<LocalDate>> before = new HashMap<>();

    public DeliveredJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void deliver(String... references) {
        for (String reference : references) {
            before.put(reference, delivered(reference));
            set(reference, Optional.of(LocalDate.of(2023, 1, 31)));
        }
    }

    public void putBack() {
        before.forEach(this::set);
        before.clear();
    }

    private Optional<LocalDate> delivered(String reference) {
        return jdbc.sql("""
                SELECT j.product_delivered FROM supported_job j JOIN outcome_record o ON o.id = j.record_id
                WHERE o.reference = ? AND j.product_delivered IS NOT NULL""").param(reference).query(LocalDate.class).optional();
    }

    private void set(String reference, Optional<LocalDate> day) {
        jdbc.sql("""
                UPDATE supported_job j JOIN outcome_record o ON o.id = j.record_id SET j.product_delivered = ?
                WHERE o.reference = ?""").param(1, day.orElse(null)).param(2, reference).update();
    }
}
