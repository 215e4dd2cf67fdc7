package toex.outcomes.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.Refusal;

/** Whether the data of this portal are a demonstration. Decided once, kept with the data, and never mixed. */
final class DataMode {

    private static final String DEMONSTRATION = "demonstration";
    private static final String REAL = "real";

    private final JdbcClient jdbc;

    DataMode(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the data are; new data become what is wanted.
     *
     * @param wanted null for whatever they are, which for new data leaves it open
     * @throws Refusal where they are something else than what is wanted
     */
    Demonstration decide(@Nullable Boolean wanted) {
        Optional<String> kept = kept();
        if (wanted == null) {
            return new Demonstration(kept.filter(DEMONSTRATION::equals).isPresent());
        }
        if (kept.isEmpty()) {
            keep(wanted ? DEMONSTRATION : REAL);
        } else if (wanted != kept.get().equals(DEMONSTRATION)) {
            throw new Refusal(
                    wanted
                            ? "These data are not a demonstration's. Start with ./portal run --empty, or name another folder with --data."
                            : "These data are a demonstration's, and real data need a folder of their own: name another with --data.");
        }
        return new Demonstration(wanted);
    }

    private Optional<String> kept() {
        return jdbc.sql("SELECT value FROM runtime_setting WHERE name = 'mode'")
                .query(String.class)
                .optional();
    }

    private void keep(String mode) {
        jdbc.sql("INSERT INTO runtime_setting (name, value) VALUES ('mode', ?)")
                .param(mode)
                .update();
    }
}
