package toex.outcomes.regions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.KaribuTest;
import toex.outcomes.drawing.ui.DrawingView;
import toex.outcomes.drawing.ui.MapView;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.ui.FigureCard;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.regions.Rank;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.PageLink;

class RegionPagesTest extends KaribuTest {

    private static final RegionCode EMSOU = new RegionCode("EMSOU");

    @Autowired
    OrganisationService organisation;

    @Autowired
    PerformanceService performance;

    @BeforeEach
    void signIn() {
        signIn("leader");
    }

    @Test
    void the_list_names_every_region_with_its_forces_and_the_figure_that_the_map_shows() {
        open("teams?period=2022", TeamsView.class);
        TeamList list = get(TeamList.class);
        for (Region region : organisation.regions(LocalDate.now())) {
            assertThat(text(list)).contains(region.name());
            region.forces().stream()
                    .map(Force::shortName)
                    .forEach(force -> assertThat(text(list)).contains(force));
            String figure = figure(region.code(), "2022").text();
            assertThat(text(list))
                    .contains(
                            region.name() + " " + region.unit() + (region.unit().isEmpty() ? "" : " ") + figure);
            assertThat(text(get(DrawingView.class))).contains(figure + " ").contains(region.name());
        }
    }

    @Test
    void a_region_of_the_list_opens_its_page_for_the_same_period() {
        open("teams?period=2022", TeamsView.class);
        assertThat(all(get(TeamList.class), PageLink.class).stream().map(PageLink::getHref))
                .hasSize(10)
                .contains("regions/EMSOU?period=2022");
    }

    @Test
    void a_circle_is_called_a_regional_team_and_not_a_site() {
        open("teams", TeamsView.class);
        assertThat(text()).contains("a circle stands for a regional team and not for a site");
    }

    @Test
    void the_chosen_region_stands_out_on_the_list() {
        open("teams?region=EMSOU", TeamsView.class);
        assertThat(styled("chosen"))
                .hasSize(1)
                .allSatisfy(item -> assertThat(text(item)).contains("East Midlands"));
    }

    @Test
    void a_region_has_its_forces_and_its_own_figures() {
        open("regions/EMSOU?period=2022-23", RegionView.class);
        assertThat(text())
                .contains(
                        "EMSOU works with Derbyshire, Leicestershire, Lincolnshire, Northamptonshire and Nottinghamshire.");
        List<String> shown = performance.headlines(new Scope(Period.parse("2022-23"), EMSOU)).stream()
                .map(headline -> headline.figure().text() + " "
                        + headline.figure().measure().name())
                .toList();
        assertThat(all(FigureCard.class)).hasSize(5);
        shown.forEach(figure -> assertThat(text()).contains(figure));
    }

    @Test
    void each_force_of_the_region_stands_with_its_own_counts_in_the_table_and_on_the_map() {
        open("regions/TARIAN", RegionView.class);
        Scope scope = new Scope(Period.ALL, new RegionCode("TARIAN"));
        String table = text(get(ForcesTable.class));
        for (Figure force :
                performance.table(TeamsView.DISRUPTIONS, Dimension.FORCE, scope).rows()) {
            assertThat(table).contains(Objects.requireNonNull(force.group()).label(), force.text());
        }
        assertThat(all(MapView.class)).hasSize(1);
    }

    @Test
    void its_place_among_the_regions_is_counted_from_the_figures_of_all() {
        open("regions/EMSOU", RegionView.class);
        Figure own = figure(EMSOU, "all");
        Figure total = performance
                .table(TeamsView.DISRUPTIONS, Dimension.REGION, Scope.ALL)
                .total();
        assertThat(text())
                .contains("East Midlands has %s of %s serious and organised crime disruptions recorded"
                        .formatted(own.text(), total.text()));
    }

    @Test
    void a_region_shows_its_own_quotations_only() {
        open("regions/TARIAN", RegionView.class);
        assertThat(text()).contains("Their expertise and capabilities greatly assisted the entire investigation.");
        assertThat(text()).doesNotContain("platinum service");
    }

    @Test
    void a_region_without_records_in_the_period_says_so() {
        open("regions/EMSOU?period=1999", RegionView.class);
        assertThat(text()).contains("There are no records of this region for the dates chosen above.");
        assertThat(all(FigureCard.class)).isEmpty();
    }

    @Test
    void an_unknown_region_has_no_page() {
        assertThat(open("regions/NOWHERE")).isNotInstanceOf(RegionView.class);
    }

    private Figure figure(RegionCode region, String period) {
        Scope scope = new Scope(Period.parse(period), null);
        return Rank.figure(region, performance.table(TeamsView.DISRUPTIONS, Dimension.REGION, scope))
                .orElseThrow();
    }
}
