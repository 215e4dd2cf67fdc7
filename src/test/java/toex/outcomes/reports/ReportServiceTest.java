package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.PortalTest;
import toex.outcomes.document.Validity;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

@PortalTest
class ReportServiceTest {

    private static final Scope REGION = new Scope(Period.parse("2022-23"), new RegionCode("EMSOU"));
    private static final Scope BEFORE_ALL = new Scope(Period.parse("2015"), null);

    @Autowired
    ReportService reports;

    @ParameterizedTest
    @ValueSource(strings = {"poster", "outcome-summary"})
    void every_template_is_valid_for_readers_and_for_the_archive(String template) throws Exception {
        for (Scope scope : new Scope[] {Scope.ALL, REGION, BEFORE_ALL}) {
            Report report = SystemUser.call(() -> reports.make(template, scope));
            Files.write(Files.createDirectories(Path.of("target/pdf")).resolve(report.fileName()), report.file());
            assertThat(Validity.faults(report.file(), "ua1"))
                    .as(report.fileName())
                    .isEmpty();
            assertThat(Validity.faults(report.file(), "2a"))
                    .as(report.fileName())
                    .isEmpty();
        }
    }
}
