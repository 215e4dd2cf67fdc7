package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.DemonstrationData;
import toex.outcomes.shared.Scope;

@PortalTest
@WithMockUser(roles = "LEADER")
class DemonstrationRecordsTest {

    @Autowired
    PerformanceService performance;

    @Autowired
    List<DemonstrationData> features;

    @Autowired
    JdbcClient jdbc;

    @Test
    void records_add_up_to_the_published_totals() {
        assertThat(performance.headlines(Scope.ALL))
                .extracting(headline -> headline.figure().measure().code() + " "
                        + headline.figure().text())
                .containsExactly(
                        "ocg-identified 21",
                        "priority-individual-identified 15",
                        "disruption 299",
                        "safeguarding-referral 432",
                        "supported-job 406");
    }

    @Test
    void loading_twice_changes_nothing() {
        List<?> tables = jdbc.sql("SHOW TABLES").query(String.class).list();
        String checksums =
                "CHECKSUM TABLE " + tables.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<?> before = jdbc.sql(checksums).query().listOfRows();
        SystemUser.run(() -> features.forEach(DemonstrationData::load));
        assertThat(jdbc.sql(checksums).query().listOfRows()).isEqualTo(before);
    }
}
