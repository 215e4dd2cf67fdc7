package toex.outcomes.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static toex.outcomes.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.PortalTest;
import toex.outcomes.audit.AuditTrail;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;

/** Each test is undone: the demonstration's organisations stay as they are. Its records end in January 2023. */
@PortalTest
@Transactional
@WithMockUser(roles = "ADMIN")
class OrganisationEditorTest {

    private static final String KENT = "E23000032";
    private static final String SUSSEX = "E23000033";
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final RegionCode SEROCU = new RegionCode("SEROCU");

    @Autowired
    OrganisationEditor editor;

    @Autowired
    OrganisationService organisations;

    @Autowired
    AuditTrail trail;

    @Test
    void a_force_moves_to_another_region_from_a_day_on() {
        editor.move(force(KENT), SEROCU, APRIL);
        assertThat(regionOf("Kent", MARCH)).isEqualTo(new RegionCode("ERSOU"));
        assertThat(regionOf("Kent", APRIL)).isEqualTo(SEROCU);
        assertThat(trail.latest(1).getFirst().event().kind()).isEqualTo("force-moved");
    }

    @Test
    void a_force_has_its_new_name_from_a_day_on() {
        editor.rename(force(KENT), new ForceNames("Garden Police", "Garden"), APRIL);
        assertThat(organisations.organisation("Kent", MARCH)).isPresent();
        assertThat(organisations.organisation("Kent", APRIL)).isEmpty();
        assertThat(organisations.organisation("Garden", APRIL).orElseThrow().code())
                .isEqualTo(new OrganisationCode(KENT));
    }

    @Test
    void two_forces_end_when_the_one_begins_into_which_they_are_merged() {
        merge();
        assertThat(names(MARCH)).contains("Kent", "Sussex").doesNotContain("Channel");
        assertThat(names(APRIL)).contains("Channel").doesNotContain("Kent", "Sussex");
        assertThat(names(APRIL)).hasSize(42);
        assertThat(force(KENT).successor()).isEqualTo(new OrganisationCode("E23000099"));
    }

    @Test
    void the_map_shows_a_merged_force_where_those_were_that_it_came_from() {
        merge();
        assertThat(organisations.region(SEROCU, APRIL).orElseThrow().forces())
                .filteredOn(force -> force.shortName().equals("Channel"))
                .flatExtracting(Force::areas)
                .extracting(OrganisationCode::value)
                .contains(KENT, SUSSEX);
    }

    @Test
    void a_merger_is_taken_back_as_one() {
        Register before = editor.register();
        merge();
        refused(() -> editor.takeBack(force(KENT)), "merged into E23000099");
        editor.takeBack(force("E23000099"));
        assertThat(editor.register()).isEqualTo(before);
    }

    @Test
    void every_change_taken_back_leaves_what_was_before() {
        Register before = editor.register();
        editor.move(force(KENT), SEROCU, APRIL);
        editor.rename(force(KENT), new ForceNames("Garden Police", "Garden"), APRIL.plusYears(1));
        editor.end(force(KENT), LocalDate.of(2030, 1, 1));
        editor.takeBack(force(KENT));
        editor.takeBack(force(KENT));
        editor.takeBack(force(KENT));
        assertThat(editor.register()).isEqualTo(before);
    }

    @Test
    void nothing_changes_on_days_that_have_records() {
        refused(
                () -> editor.end(force(KENT), LocalDate.of(2022, 1, 31)),
                "Kent Police has records from 1 February 2022");
        refused(() -> editor.move(force(KENT), SEROCU, LocalDate.of(2022, 2, 1)), "stay where they were counted");
        refused(() -> merge(LocalDate.of(2022, 2, 1)), "has records from 1 February 2022");
        refused(() -> editor.takeBack(force(KENT)), "has records");
    }

    @Test
    void what_does_not_fit_together_is_refused() {
        refused(
                () -> editor.rename(force(KENT), new ForceNames("Kent", "Sussex"), APRIL),
                "\"Sussex\" is the name of E23000033");
        refused(() -> editor.move(force(KENT), new RegionCode("NOWHERE"), APRIL), "no region NOWHERE");
        refused(() -> editor.move(force(KENT), new RegionCode("ERSOU"), APRIL), "belongs to that region already");
        refused(() -> editor.end(region("SEROCU"), MARCH), "Move or end it first");
        refused(() -> editor.takeBack(region("SEROCU")), "had forces");
        refused(
                () -> editor.add(ForceHistory.beginning(
                        new OrganisationCode("NCA"), new ForceNames("National", "National"), SEROCU, APRIL)),
                "NCA is the code of National Crime Agency");
        refused(() -> editor.merge(List.of(force(KENT), force(KENT)), channel(APRIL)), "at least two forces");
        refused(() -> new ForceNames(" \u200B ", "x"), "The force's name is missing");
        refused(() -> new RegionDetails("Atlantis", "", -30, 40), "outside the United Kingdom");
    }

    @Test
    void a_region_that_begins_takes_forces_from_then_on_only() {
        editor.add(new RegionHistory(
                new RegionCode("CHANNEL"),
                Timeline.beginning(APRIL, new RegionDetails("Channel", "CHROCU", 0.5, 51.1))));
        refused(
                () -> editor.move(force(KENT), new RegionCode("CHANNEL"), MARCH),
                "that region exists from 1 April 2027");
        editor.move(force(KENT), new RegionCode("CHANNEL"), APRIL);
        assertThat(organisations
                        .region(new RegionCode("CHANNEL"), APRIL)
                        .orElseThrow()
                        .forces())
                .extracting(Force::shortName)
                .containsExactly("Kent");
        assertThat(organisations.region(new RegionCode("CHANNEL"), MARCH)).isEmpty();
    }

    @Test
    void a_partner_is_added_renamed_and_ended() {
        editor.add(PartnerHistory.beginning(new OrganisationCode("HMRC"), "Revenue", APRIL));
        PartnerHistory added = (PartnerHistory) editor.register().find("hmrc").orElseThrow();
        editor.rename(added, "HM Revenue and Customs", null);
        assertThat(organisations.partners(APRIL)).extracting(Partner::name).contains("HM Revenue and Customs");
        editor.end(editor.register().find("HMRC").orElseThrow(), APRIL.plusDays(9));
        assertThat(organisations.organisation("HMRC", APRIL.plusDays(10))).isEmpty();
    }

    @Test
    void who_saw_an_older_history_is_told_so() {
        ForceHistory seen = force(KENT);
        editor.rename(seen, new ForceNames("Garden Police", "Garden"), APRIL);
        refused(() -> editor.move(seen, SEROCU, APRIL), "Somebody else has changed Kent Police since you opened it");
        refused(
                () -> editor.merge(List.of(seen, force(SUSSEX)), channel(APRIL)),
                "Somebody else has changed Kent Police since you opened it");
    }

    @Test
    @Transactional(propagation = org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED)
    void of_two_people_at_once_one_is_first_and_the_other_is_told() {
        PartnerHistory seen = (PartnerHistory) editor.register().find("BTP").orElseThrow();
        try {
            List<Boolean> done = Stream.of("First", "Second")
                    .map(name -> CompletableFuture.supplyAsync(() -> attempt(seen, name)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(done).containsExactlyInAnyOrder(true, false);
        } finally {
            editor.rename((PartnerHistory) editor.register().find("BTP").orElseThrow(), seen.name(), null);
        }
    }

    private boolean attempt(PartnerHistory seen, String name) {
        try {
            SystemUser.run(() -> editor.rename(seen, name, null));
            return true;
        } catch (Refusal meanwhile) {
            return false;
        }
    }

    private void merge() {
        merge(APRIL);
    }

    private void merge(LocalDate from) {
        editor.merge(List.of(force(KENT), force(SUSSEX)), channel(from));
    }

    private static ForceHistory channel(LocalDate from) {
        return ForceHistory.beginning(
                new OrganisationCode("E23000099"), new ForceNames("Channel Police", "Channel"), SEROCU, from);
    }

    private ForceHistory force(String code) {
        return (ForceHistory) editor.register().find(code).orElseThrow();
    }

    private History region(String code) {
        return editor.register().find(code).orElseThrow();
    }

    private @Nullable RegionCode regionOf(String force, LocalDate on) {
        return organisations.organisation(force, on).orElseThrow().region();
    }

    private List<String> names(LocalDate on) {
        return organisations.regions(on).stream()
                .flatMap(region -> region.forces().stream())
                .map(Force::shortName)
                .toList();
    }
}
