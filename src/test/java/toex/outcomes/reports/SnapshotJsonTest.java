package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.PortalTest;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** An edition is made again from its JSON alone, years later. */
@PortalTest
class SnapshotJsonTest {

    @Autowired
    SnapshotService snapshots;

    @ParameterizedTest
    @ValueSource(strings = {"poster", "outcome-summary"})
    void a_snapshot_read_back_makes_the_same_file(String template) {
        for (Scope scope : List.of(Scope.ALL, new Scope(Period.parse("2022-Q3"), new RegionCode("TARIAN")))) {
            FrozenSnapshot taken = SystemUser.call(() -> FrozenSnapshot.of(snapshots.take(scope)));
            FrozenSnapshot read = SnapshotJson.read(taken.json());
            Template file = TemplateFile.read(template);
            assertThat(ReportService.make(file, read).file())
                    .isEqualTo(ReportService.make(file, taken).file());
        }
    }

    @Test
    void nothing_is_lost_on_the_way() {
        SampleSnapshot sample = new SampleSnapshot();
        FrozenSnapshot taken = FrozenSnapshot.of(sample.snapshot());
        FrozenSnapshot again = FrozenSnapshot.of(SnapshotJson.read(taken.json()).snapshot());
        assertThat(again.json()).isEqualTo(taken.json());
        assertThat(again.fingerprint()).isEqualTo(taken.fingerprint());
    }
}
