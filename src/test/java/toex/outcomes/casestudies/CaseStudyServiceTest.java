package toex.outcomes.casestudies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;

@PortalTest
@WithMockUser(roles = "LEADER")
class CaseStudyServiceTest {

    @Autowired
    CaseStudyService studies;

    @Test
    void the_three_operations_are_told_in_their_order() {
        assertThat(studies.published())
                .extracting(CaseStudy::slug)
                .containsExactly("operation-miyo", "operation-booker", "operation-alsatian");
    }

    @Test
    void a_story_holds_its_facts() {
        assertThat(studies.published("operation-booker")).hasValueSatisfying(booker -> {
            assertThat(booker.outcome()).isEqualTo("7 arrests");
            assertThat(booker.summary()).contains("Romania");
            assertThat(booker.story()).contains("upstream").doesNotContain("# Operation");
        });
        assertThat(studies.published("operation-unknown")).isEmpty();
    }
}
