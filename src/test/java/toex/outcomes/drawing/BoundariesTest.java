package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The delivered outlines: every force once, where it is, about as large as it is, and none over another. */
class BoundariesTest {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void each_force_of_the_ten_regions_has_one_area() {
        Set<String> forces =
                Regions.AREAS.stream().flatMap(area -> area.forces().stream()).collect(Collectors.toSet());
        assertThat(forces).hasSize(43);
        assertThat(Boundaries.builtIn().codes()).isEqualTo(forces);
    }

    @Test
    void the_file_is_small() throws Exception {
        Path file = Path.of("src/main/resources/boundaries/forces.geojson");
        assertThat(Files.size(file)).isLessThan(250_000);
        assertThat(Files.readString(file, StandardCharsets.UTF_8).split("\"code\""))
                .hasSize(44);
    }

    /** Square kilometres of the areas, rounded; the outlines are simplified and follow the coast only roughly. */
    @ParameterizedTest
    @CsvSource({
        "E23000001,1580", "E23000002,6770", "E23000003,3080", "E23000004,645", "E23000005,1280", "E23000006,2340",
        "E23000007,5550", "E23000008,2430", "E23000009,8310", "E23000010,2030", "E23000011,1550", "E23000012,3520",
        "E23000013,600", "E23000014,900", "E23000015,2710", "E23000016,7410", "E23000017,1980", "E23000018,2630",
        "E23000019,2160", "E23000020,5920", "E23000021,2540", "E23000022,2360", "E23000023,3390", "E23000024,5370",
        "E23000025,3800", "E23000026,1240", "E23000027,1640", "E23000028,3670", "E23000029,5740", "E23000030,4150",
        "E23000031,1660", "E23000032,3740", "E23000033,3780", "E23000034,3", "E23000035,10270", "E23000036,4780",
        "E23000037,2650", "E23000038,3490", "E23000039,2650", "W15000001,6170", "W15000002,1550", "W15000003,2070",
        "W15000004,10980"
    })
    void an_area_is_about_as_large_as_the_force_area(String code, double expected) {
        Geometry area = area(code);
        double shorter = Math.cos(Math.toRadians(area.getCentroid().getY()));
        assertThat(area.getArea() * 111.2 * 111.3 * shorter).isCloseTo(expected, within(expected * 0.14));
    }

    /** Towns well inside; among them those of authorities that are easily given to the wrong force. */
    @ParameterizedTest
    @CsvSource({
        "E23000001,-0.28,51.55", "E23000002,-2.75,54.66", "E23000003,-2.70,53.76", "E23000004,-3.04,53.38",
        "E23000004,-2.73,53.45", "E23000005,-2.43,53.58", "E23000006,-2.69,53.33", "E23000006,-2.89,53.19",
        "E23000007,-1.61,54.97", "E23000008,-1.55,54.53", "E23000009,-1.08,53.96", "E23000010,-1.75,53.79",
        "E23000011,-1.13,53.52", "E23000012,-0.36,53.77", "E23000012,-0.65,53.58", "E23000013,-1.31,54.57",
        "E23000014,-1.51,52.41", "E23000015,-2.18,53.00", "E23000016,-2.72,52.06", "E23000017,-1.58,52.29",
        "E23000018,-1.48,52.92", "E23000019,-1.15,52.95", "E23000020,-0.54,53.23", "E23000021,-0.72,52.67",
        "E23000022,-0.90,52.24", "E23000023,-0.24,52.57", "E23000024,1.28,52.63", "E23000025,1.15,52.06",
        "E23000026,-0.42,51.88", "E23000027,-0.21,51.80", "E23000028,0.71,51.57", "E23000028,0.35,51.50",
        "E23000029,-0.97,51.45", "E23000029,-0.76,52.04", "E23000030,-1.30,50.69", "E23000030,-1.40,50.92",
        "E23000031,-0.57,51.24", "E23000032,0.54,51.37", "E23000033,-0.14,50.85", "E23000033,0.28,50.80",
        "E23000034,-0.09,51.515", "E23000035,-4.14,50.40", "E23000035,-5.05,50.26", "E23000036,-2.58,51.46",
        "E23000036,-2.63,51.00", "E23000037,-2.24,51.86", "E23000038,-1.78,51.56", "E23000039,-1.88,50.74",
        "W15000001,-4.13,53.22", "W15000001,-3.00,53.05", "W15000002,-3.00,51.59", "W15000003,-3.94,51.63",
        "W15000004,-4.31,51.86", "W15000004,-3.39,52.24"
    })
    void a_town_lies_in_the_area_of_its_force(String code, double longitude, double latitude) {
        assertThat(area(code).contains(GEOMETRY.createPoint(new Coordinate(longitude, latitude))))
                .isTrue();
    }

    @Test
    void areas_are_sound_and_together_leave_neither_overlap_nor_gap() {
        List<Geometry> areas = new ArrayList<>();
        Boundaries.builtIn().codes().forEach(code -> areas.add(area(code)));
        assertThat(areas).allMatch(Geometry::isValid);
        Geometry all = UnaryUnionOp.union(areas);
        double sum = areas.stream().mapToDouble(Geometry::getArea).sum();
        assertThat(all.getArea()).isCloseTo(sum, within(sum * 0.001));
        assertThat(all.getEnvelopeInternal().getMinX()).isBetween(-6.5, -6.2);
        assertThat(all.getEnvelopeInternal().getMaxX()).isBetween(1.7, 1.8);
        assertThat(all.getEnvelopeInternal().getMinY()).isBetween(49.8, 50.0);
        assertThat(all.getEnvelopeInternal().getMaxY()).isBetween(55.75, 55.85);
    }

    @Test
    void a_marker_lies_in_its_region() {
        for (AreaMap.Area region : Regions.AREAS) {
            Geometry whole = UnaryUnionOp.union(
                    region.forces().stream().map(BoundariesTest::area).toList());
            assertThat(whole.contains(GEOMETRY.createPoint(new Coordinate(region.longitude(), region.latitude()))))
                    .as(region.name())
                    .isTrue();
        }
    }

    @Test
    void a_region_is_outlined_as_the_union_of_its_forces() {
        for (AreaMap.Area region : Regions.AREAS) {
            Geometry union = UnaryUnionOp.union(
                    region.forces().stream().map(BoundariesTest::area).toList());
            Borders borders = Borders.of(region.forces().stream()
                    .flatMap(code -> Boundaries.builtIn().rings(List.of(code)).stream())
                    .toList());
            assertThat(borders.outline()).allMatch(ring -> ring.getFirst().equals(ring.getLast()));
            Geometry outlined = polygons(borders.outline());
            assertThat(outlined.symDifference(union).getArea())
                    .as(region.name())
                    .isLessThan(union.getArea() * 0.001);
            assertThat(borders.inner().isEmpty())
                    .as("lines within " + region.name())
                    .isEqualTo(region.forces().size() == 1);
        }
    }

    private static Geometry area(String code) {
        return polygons(Boundaries.builtIn().rings(List.of(code)));
    }

    /** Rings by the even-odd rule: a ring within another is a hole. */
    private static Geometry polygons(List<List<Place>> rings) {
        Geometry area = GEOMETRY.createEmpty(2);
        Set<Geometry> seen = new HashSet<>();
        for (List<Place> ring : rings) {
            LinearRing line = GEOMETRY.createLinearRing(ring.stream()
                    .map(place -> new Coordinate(place.longitude(), place.latitude()))
                    .toArray(Coordinate[]::new));
            Geometry part = GEOMETRY.createPolygon(line);
            if (seen.add(part)) {
                area = area.symDifference(part);
            }
        }
        return area;
    }
}
