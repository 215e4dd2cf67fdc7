package toex.outcomes.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.organisation.OrganisationService;
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
    OrganisationService organisations;

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
    void the_same_seed_gives_the_file_whose_fingerprint_is_kept() throws NoSuchAlgorithmException {
        byte[] file =
                OutcomeFile.write(new SyntheticOutcomes(organisations.regions(LocalDate.of(2023, 1, 31))).records());
        String fingerprint =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(jdbc.sql("SELECT sha256 FROM import_batch WHERE file_name = 'demonstration-outcomes.csv'")
                        .query(String.class)
                        .single())
                .isEqualTo(fingerprint);
        assertThat(new String(file, StandardCharsets.UTF_8).lines().count())
                .isEqualTo(1
                        + jdbc.sql("SELECT COUNT(*) FROM outcome_record WHERE reference LIKE 'DEMO-%'")
                                .query(Long.class)
                                .single());
    }

    @Test
    void records_are_plausible_and_say_that_they_are_invented() {
        assertThat(share("date < '2022-01-01'")).isBetween(0.15, 0.35);
        assertThat(share("date < '2022-01-01' AND region NOT IN ('EMSOU', 'ERSOU', 'ROCUWM')"))
                .isBetween(0.001, 0.05);
        assertThat(share("threat = ''")).isBetween(0.005, 0.08);
        assertThat(share("strand = ''")).isBetween(0.01, 0.1);
        assertThat(share("operation = ''")).isBetween(0.4, 0.7);
        assertThat(share("region = ''")).isBetween(0.005, 0.04);
        assertThat(share("WEEKDAY(date) > 4")).isZero();
        assertThat(share("operation <> '' AND operation NOT LIKE 'DEMO-OP-%'")).isZero();
        assertThat(share("quantity > 1 AND kind <> 'safeguarding-referral'")).isZero();
        assertThat(share("quantity > 1")).isPositive();
    }

    private double share(String condition) {
        return jdbc.sql("SELECT AVG(" + condition + ") FROM outcome_record")
                .query(Double.class)
                .single();
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
