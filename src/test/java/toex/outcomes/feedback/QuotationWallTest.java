package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

@PortalTest
@WithMockUser(roles = "LEADER")
class QuotationWallTest {

    @Autowired
    QuotationWall wall;

    @Test
    void the_three_quotations_of_the_page_stand_whole_and_in_their_order() {
        assertThat(wall.quotations()).extracting(Quotation::attribution).startsWith("West Yorkshire", "ERSOU", "Gwent");
        assertThat(wall.quotations().get(0).text()).isEqualTo("We received a **platinum service** from the TOEX team");
        assertThat(wall.quotations().get(2).text()).endsWith("greatly assisted the entire investigation.");
    }

    @Test
    void a_region_shows_its_own_quotations_only() {
        assertThat(wall.quotations(new Scope(Period.ALL, new RegionCode("TARIAN"))))
                .extracting(Quotation::attribution)
                .contains("Gwent")
                .doesNotContain("West Yorkshire", "ERSOU");
    }
}
