package toex.outcomes.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;

@PortalTest
@WithMockUser(roles = "FORCE")
class ProgrammeServiceTest {

    @Autowired
    ProgrammeService programme;

    @Test
    void five_steps_lead_from_the_gateway_to_the_product() {
        assertThat(programme.steps())
                .extracting(step -> step.number() + " " + step.name())
                .containsExactly("1 Gateway", "2 Terms", "3 Map", "4 Research", "5 Deliver");
    }

    @Test
    void the_timeline_runs_from_the_concept_to_what_comes() {
        assertThat(programme.timeline())
                .extracting(TimelineEntry::when)
                .containsExactly("2020", "2021", "2022", "2023", "2023+");
        assertThat(programme.timeline().get(1).text()).contains("EMSOU", "ERSOU", "ROCUWM");
    }
}
