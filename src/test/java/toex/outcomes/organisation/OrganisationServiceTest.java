package toex.outcomes.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.PortalTest;
import toex.outcomes.shared.RegionCode;

@PortalTest
@WithMockUser(roles = "LEADER")
class OrganisationServiceTest {

    private static final LocalDate DAY = LocalDate.of(2022, 7, 1);

    @Autowired
    OrganisationService organisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void ten_regions_hold_the_forces_of_their_area() {
        Map<String, Integer> sizes = organisations.regions(DAY).stream()
                .collect(Collectors.toMap(
                        region -> region.code().value(),
                        region -> region.forces().size()));
        assertThat(sizes)
                .isEqualTo(Map.of(
                        "NEROCU", 3, "NWROCU", 6, "YHROCU", 4, "EMSOU", 5, "ROCUWM", 4, "ERSOU", 7, "SEROCU", 4,
                        "SWROCU", 5, "TARIAN", 3, "LONDON", 2));
    }

    @Test
    void each_of_the_43_forces_is_in_exactly_one_region() {
        List<String> codes = organisations.regions(DAY).stream()
                .flatMap(region -> region.forces().stream())
                .map(force -> force.code().value())
                .toList();
        assertThat(codes).hasSize(43).doesNotHaveDuplicates().allMatch(code -> code.matches("[EW]\\d{8}"));
    }

    @Test
    void members_are_those_of_the_brief() {
        assertThat(names("ERSOU"))
                .containsExactly(
                        "Bedfordshire", "Cambridgeshire", "Essex", "Hertfordshire", "Kent", "Norfolk", "Suffolk");
        assertThat(names("TARIAN")).containsExactly("Dyfed-Powys", "Gwent", "South Wales");
        assertThat(names("NWROCU")).contains("North Wales");
    }

    @Test
    void london_has_no_unit_of_its_own() {
        assertThat(organisations.regions(DAY))
                .filteredOn(region -> region.unit().isEmpty())
                .extracting(Region::name)
                .containsExactly("London");
    }

    @Test
    void the_fair_work_agency_takes_over_in_2026() {
        assertThat(organisations.partners(LocalDate.of(2025, 12, 31)))
                .extracting(partner -> partner.code().value())
                .contains("GLAA")
                .doesNotContain("FWA");
        assertThat(organisations.partners(LocalDate.of(2026, 1, 1)))
                .extracting(partner -> partner.code().value())
                .contains("FWA")
                .doesNotContain("GLAA");
    }

    @Test
    void an_organisation_is_found_by_code_or_by_either_name_whatever_its_case() {
        for (String text : List.of("W15000002", "gwent", "Gwent Police")) {
            Organisation gwent = organisations.organisation(text, DAY).orElseThrow();
            assertThat(gwent.code().value()).isEqualTo("W15000002");
            assertThat(gwent.region()).isEqualTo(new RegionCode("TARIAN"));
        }
        assertThat(organisations.organisation("nca", DAY).orElseThrow().region())
                .isNull();
        assertThat(organisations.organisation("Gotham", DAY)).isEmpty();
    }

    @Test
    @Transactional
    void a_force_that_moves_keeps_its_past() {
        LocalDate move = LocalDate.of(2027, 4, 1);
        jdbc.sql("UPDATE membership SET valid_to = ? WHERE force_code = 'E23000032'")
                .param(move.minusDays(1))
                .update();
        jdbc.sql("INSERT INTO membership (force_code, region_code, valid_from) VALUES ('E23000032', 'SEROCU', ?)")
                .param(move)
                .update();
        assertThat(regionOfKent(move.minusDays(1))).isEqualTo(new RegionCode("ERSOU"));
        assertThat(regionOfKent(move)).isEqualTo(new RegionCode("SEROCU"));
    }

    private @Nullable RegionCode regionOfKent(LocalDate on) {
        return organisations.organisation("Kent", on).orElseThrow().region();
    }

    private List<String> names(String region) {
        return organisations.region(new RegionCode(region), DAY).orElseThrow().forces().stream()
                .map(Force::shortName)
                .toList();
    }
}
