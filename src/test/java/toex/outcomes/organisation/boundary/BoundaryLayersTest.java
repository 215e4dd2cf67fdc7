package toex.outcomes.organisation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.audit.AuditTrail;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.shared.Refusal;

/** A good file takes the place of the outlines in use; each bad one is refused with what to do, and the old ones stay. */
@PortalTest
class BoundaryLayersTest {

    private static final String ATTRIBUTION = "Source: a test of the portal, 2026";

    @Autowired
    BoundaryLayers layers;

    @Autowired
    OrganisationService organisations;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("admin"));
    }

    @AfterEach
    void restore() {
        if (layers.versions().stream().anyMatch(BoundaryVersion::current)) {
            layers.useBuiltIn();
        }
        SecurityContextHolder.clearContext();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                bad("no JSON", good -> "code,name\nE23000001,Met", "not GeoJSON"),
                bad("half a file", good -> good.substring(0, 30_000), "not GeoJSON"),
                bad("nothing", good -> "", "not GeoJSON"),
                bad("other JSON", good -> "{\"forces\":[]}", "not GeoJSON"),
                bad("a list", good -> "[1,2]", "not GeoJSON"),
                bad("one feature", good -> "{\"type\":\"Feature\"}", "FeatureCollection"),
                bad("TopoJSON", good -> "{\"type\":\"Topology\",\"arcs\":[]}", "TopoJSON"),
                bad("two files", good -> good + good, "more than one object"),
                bad("no codes", good -> good.replace("\"code\"", "\"name\""), "Feature 1 has no code"),
                bad(
                        "metres",
                        good -> good.replaceFirst("\\[-0.293,51.638]", "[530000,180000]"),
                        "British National Grid"),
                bad(
                        "metres by name",
                        good -> good.replaceFirst(
                                "\"features\"",
                                "\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}},\"features\""),
                        "British National Grid"),
                bad(
                        "latitude first",
                        good -> good.replaceFirst("\\[-0.293,51.638]", "[51.638,-0.293]"),
                        "latitude stands before the longitude"),
                bad(
                        "Mercator",
                        good -> good.replaceFirst("\\[-0.293,51.638]", "[-32616,6734000]"),
                        "another projection"),
                bad(
                        "France",
                        good -> good.replaceFirst("\\[-0.293,51.638]", "[2.35,48.85]"),
                        "outside the United Kingdom"),
                bad(
                        "an unknown code",
                        good -> good.replace("W15000002", "W15000009"),
                        "W15000009: no force has this code"),
                bad(
                        "one twice",
                        good -> good.replace("W15000002", "W15000003"),
                        "W15000003 stands in the file more than once"),
                bad(
                        "a line",
                        good -> good.replaceFirst("MultiPolygon", "MultiLineString"),
                        "MultiLineString and not an area"),
                bad(
                        "nothing in it",
                        good -> good.replaceFirst("\"coordinates\":.*]]]]", "\"coordinates\":[]"),
                        "has no geometry"),
                bad(
                        "no geometry",
                        good -> good.replaceFirst("\"geometry\":\\{.*?]]]]}", "\"geometry\":null"),
                        "has no geometry"),
                bad(
                        "an open ring",
                        good -> good.replaceFirst("\\[-0.293,51.638]", "[-0.294,51.638]"),
                        "is not closed"));
    }

    private static Arguments bad(String what, UnaryOperator<String> spoilt, String reason) {
        return Arguments.of(what, spoilt.apply(BoundaryFiles.GOOD), reason);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void a_bad_file_is_refused_with_its_reason_and_the_outlines_stay(String what, String file, String reason) {
        Boundaries before = organisations.boundaries();
        assertThatThrownBy(() -> check(file)).isInstanceOf(Refusal.class).hasMessageContaining(reason);
        assertThat(organisations.boundaries()).isSameAs(before);
    }

    @Test
    void an_outline_that_crosses_itself_is_refused_with_the_force_and_the_place() {
        List<Force> forces = forces();
        String file = BoundaryFiles.collection(
                forces,
                i -> i == 3
                        ? "{\"type\":\"Polygon\",\"coordinates\":[[[-2,52],[-1,53],[-1,52],[-2,53],[-2,52]]]}"
                        : "{\"type\":\"Polygon\",\"coordinates\":[[[-3,51],[-3,52],[-2,52],[-3,51]]]}");
        assertThatThrownBy(() -> check(file))
                .hasMessageContaining(
                        "The outline of " + forces.get(3).code() + " crosses itself near -1.5000, 52.5000");
    }

    @Test
    void a_missing_force_is_named() {
        List<Force> forces = forces();
        String file = BoundaryFiles.grid(forces.subList(1, forces.size()), 3);
        assertThatThrownBy(() -> check(file))
                .hasMessageContaining("no area for " + forces.getFirst().shortName());
    }

    @Test
    void areas_that_lie_over_each_other_are_refused() {
        String square = "{\"type\":\"Polygon\",\"coordinates\":[[[-3,51],[-3,52],[-2,52],[-2,51],[-3,51]]]}";
        assertThatThrownBy(() -> check(BoundaryFiles.collection(forces(), i -> square)))
                .hasMessageContaining("lie over each other");
    }

    @Test
    void a_file_of_500_MB_is_refused_before_it_is_read() {
        AtomicLong read = new AtomicLong();
        InputStream endless = endless(read);
        assertThatThrownBy(() -> layers.check(endless, 500L << 20, "large.geojson", step -> {}))
                .hasMessageContaining("larger than 100 MB");
        assertThat(read).hasValue(0);
    }

    @Test
    void a_file_that_does_not_say_how_large_it_is_is_read_up_to_the_limit_only() {
        AtomicLong read = new AtomicLong();
        assertThatThrownBy(() -> layers.check(endless(read), -1, "large.geojson", step -> {}))
                .hasMessageContaining("larger than 100 MB");
        assertThat(read.get()).isBetween(BoundaryLayers.LARGEST, BoundaryLayers.LARGEST + (1 << 20));
    }

    @Test
    void two_thousand_thousand_points_are_the_most() {
        AtomicLong read = new AtomicLong();
        String head = "{\"type\":\"FeatureCollection\",\"features\":[{\"geometry\":{\"coordinates\":[[";
        assertThatThrownBy(() -> layers.check(repeated(head, "[-1.5,52.5],", read), -1, "points.geojson", step -> {}))
                .hasMessageContaining("more than 2,000,000 points");
    }

    @Test
    void a_file_of_the_ons_is_drawn_as_its_areas_are() {
        CheckedBoundaries checked = check(BoundaryFiles.ONS);
        assertThat(checked.areas()).isEqualTo(43);
        assertThat(checked.pointsKept()).isEqualTo(checked.pointsRead()).isGreaterThan(3000);
        layers.replace(checked, "  " + ATTRIBUTION + " ");
        assertThat(organisations.boundaries().attribution()).isEqualTo(ATTRIBUTION);
        assertThat(organisations.boundaries().codes())
                .isEqualTo(Boundaries.builtIn().codes());
        assertThat(layers.versions().getFirst().current()).isTrue();
        assertThat(layers.versions().getFirst().who()).isEqualTo("admin");
        assertThat(trail.latest(1).getFirst().event().kind()).isEqualTo("boundaries-replaced");
        assertThat(trail.latest(1).getFirst().event().detail()).contains(checked.sha256(), ATTRIBUTION);
    }

    @Test
    void an_earlier_layer_and_the_built_in_one_can_be_used_again() {
        layers.replace(check(BoundaryFiles.ONS), ATTRIBUTION);
        long first = layers.versions().getFirst().id();
        layers.replace(check(BoundaryFiles.grid(forces(), 4)), ATTRIBUTION);
        layers.useAgain(first);
        assertThat(layers.versions().stream().filter(BoundaryVersion::current).map(BoundaryVersion::id))
                .containsExactly(first);
        assertThatThrownBy(() -> layers.useAgain(first)).isInstanceOf(Refusal.class);
        layers.useBuiltIn();
        assertThat(organisations.boundaries()).isSameAs(Boundaries.builtIn());
        assertThatThrownBy(layers::useBuiltIn).hasMessageContaining("already");
    }

    @Test
    void nothing_is_replaced_without_an_attribution() {
        CheckedBoundaries checked = check(BoundaryFiles.ONS);
        assertThatThrownBy(() -> layers.replace(checked, " \u200b "))
                .hasMessageContaining("The attribution is missing");
        assertThat(organisations.boundaries()).isSameAs(Boundaries.builtIn());
    }

    @Test
    void a_million_points_are_simplified_to_a_bounded_number_and_neighbours_do_not_part() {
        List<Force> forces = forces();
        String file = BoundaryFiles.grid(forces, 5_850);
        List<BoundaryProgress.Step> steps = new ArrayList<>();
        CheckedBoundaries checked =
                layers.check(BoundaryFiles.stream(file), file.length(), "million.geojson", steps::add);
        assertThat(checked.pointsRead()).isGreaterThan(1_000_000);
        assertThat(checked.pointsKept()).isBetween(500, Simplification.MOST);
        assertThat(checked.layer().outlines()).hasSizeLessThan(200_000);
        assertThat(steps).containsExactly(BoundaryProgress.Step.values());
        Set<Set<String>> shared =
                BoundaryFiles.stretches(checked.layer(), forces.get(9).code());
        shared.retainAll(BoundaryFiles.stretches(checked.layer(), forces.get(10).code()));
        assertThat(shared)
                .as("the line between two neighbours, of which both have every stretch")
                .hasSizeGreaterThan(4);
    }

    private CheckedBoundaries check(String file) {
        return layers.check(BoundaryFiles.stream(file), file.length(), "boundaries.geojson", step -> {});
    }

    private List<Force> forces() {
        return organisations.regions(LocalDate.now()).stream()
                .flatMap(region -> region.forces().stream())
                .toList();
    }

    private static InputStream endless(AtomicLong read) {
        return repeated("{\"type\":\"FeatureCollection\",\"name\":[", "1234567,", read);
    }

    private static InputStream repeated(String head, String more, AtomicLong read) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                long at = read.getAndIncrement();
                return at < head.length()
                        ? head.charAt((int) at)
                        : more.charAt((int) ((at - head.length()) % more.length()));
            }
        };
    }
}
