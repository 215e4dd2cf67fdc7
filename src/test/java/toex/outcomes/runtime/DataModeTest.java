package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.PortalTest;
import toex.outcomes.shared.Refusal;

@PortalTest
@Transactional
class DataModeTest {

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_demonstration_stays_one_whatever_is_asked() {
        assertThat(new DataMode(jdbc).decide(null).active()).isTrue();
        assertThat(new DataMode(jdbc).decide(true).active()).isTrue();
        assertThatThrownBy(() -> new DataMode(jdbc).decide(false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("folder of their own");
    }

    @Test
    void real_data_never_become_a_demonstration() {
        undecided();
        assertThat(new DataMode(jdbc).decide(false).active()).isFalse();
        assertThat(new DataMode(jdbc).decide(null).active()).isFalse();
        assertThatThrownBy(() -> new DataMode(jdbc).decide(true))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("--empty");
    }

    @Test
    void new_data_that_only_a_command_has_seen_may_become_either() {
        undecided();
        assertThat(new DataMode(jdbc).decide(null).active()).isFalse();
        assertThat(new DataMode(jdbc).decide(true).active()).isTrue();
    }

    private void undecided() {
        jdbc.sql("DELETE FROM runtime_setting WHERE name = 'mode'").update();
    }
}
