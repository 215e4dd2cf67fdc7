package toex.outcomes.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

class ScopeParametersTest {

    private static final RegionCode EMSOU = new RegionCode("EMSOU");

    @Test
    void an_address_without_a_choice_means_the_whole() {
        assertThat(read("").scope()).isEqualTo(Scope.ALL);
        assertThat(read("").notices()).isEmpty();
    }

    @Test
    void what_is_written_reads_back() {
        for (String period : new String[] {"2022", "2022-23", "2022-Q3", "2022-07", "2022-04-02..2023-01-31"}) {
            Scope scope = new Scope(Period.parse(period), EMSOU);
            assertThat(read(ScopeParameters.write(scope).getQueryString()))
                    .isEqualTo(new ScopeParameters(scope, java.util.List.of()));
        }
    }

    @Test
    void what_is_no_period_gives_a_sentence_and_all_dates() {
        ScopeParameters parameters = read("period=2022-13&region=EMSOU");
        assertThat(parameters.scope()).isEqualTo(new Scope(Period.ALL, EMSOU));
        assertThat(parameters.notices())
                .singleElement()
                .asString()
                .contains("\"2022-13\" is not a period. Write 2022, 2022-23", "all dates are shown");
    }

    @Test
    void a_region_that_nobody_knows_gives_a_sentence_and_all_regions() {
        for (String region : new String[] {"ATLANTIS", "%3Cscript%3E"}) {
            ScopeParameters parameters = read("region=" + region);
            assertThat(parameters.scope()).isEqualTo(Scope.ALL);
            assertThat(parameters.notices()).singleElement().asString().contains("is not a region. Choose one");
        }
    }

    @Test
    void a_region_may_be_typed_in_small_letters() {
        assertThat(read("region=emsou").scope().region()).isEqualTo(EMSOU);
    }

    private static ScopeParameters read(String query) {
        return ScopeParameters.read(QueryParameters.fromString(query), EMSOU::equals);
    }
}
