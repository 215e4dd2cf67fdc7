package toex.outcomes.drawing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;

/** The ten regions, as the portal is delivered with them. */
final class Regions {

    static final List<AreaMap.Area> AREAS = List.of(
            new AreaMap.Area("NEROCU", "North East", -1.95, 55.00, Set.of("E23000007", "E23000008", "E23000013")),
            new AreaMap.Area(
                    "NWROCU",
                    "North West",
                    -2.60,
                    53.88,
                    Set.of("E23000002", "E23000003", "E23000004", "E23000005", "E23000006", "W15000001")),
            new AreaMap.Area(
                    "YHROCU",
                    "Yorkshire and the Humber",
                    -1.20,
                    53.90,
                    Set.of("E23000009", "E23000010", "E23000011", "E23000012")),
            new AreaMap.Area(
                    "EMSOU",
                    "East Midlands",
                    -0.95,
                    52.88,
                    Set.of("E23000018", "E23000019", "E23000020", "E23000021", "E23000022")),
            new AreaMap.Area(
                    "ROCUWM",
                    "West Midlands",
                    -2.25,
                    52.55,
                    Set.of("E23000014", "E23000015", "E23000016", "E23000017")),
            new AreaMap.Area(
                    "ERSOU",
                    "Eastern",
                    0.60,
                    52.30,
                    Set.of("E23000023", "E23000024", "E23000025", "E23000026", "E23000027", "E23000028", "E23000032")),
            new AreaMap.Area(
                    "SEROCU", "South East", -1.00, 51.32, Set.of("E23000029", "E23000030", "E23000031", "E23000033")),
            new AreaMap.Area(
                    "SWROCU",
                    "South West",
                    -2.95,
                    51.05,
                    Set.of("E23000035", "E23000036", "E23000037", "E23000038", "E23000039")),
            new AreaMap.Area("TARIAN", "Southern Wales", -3.65, 51.90, Set.of("W15000002", "W15000003", "W15000004")),
            new AreaMap.Area("LONDON", "London", -0.12, 51.50, Set.of("E23000001", "E23000034")));

    private static final Map<String, String> CODES =
            AREAS.stream().collect(Collectors.toMap(AreaMap.Area::name, AreaMap.Area::code));

    private Regions() {}

    /** A table by region from values by the regions' names. */
    static FigureTable table(Map<String, Long> values) {
        return Tables.table(
                Dimension.REGION,
                values.entrySet().stream()
                        .map(entry -> Tables.figure(
                                new Group(CODES.getOrDefault(entry.getKey(), entry.getKey()), entry.getKey()),
                                entry.getValue()))
                        .toList());
    }

    /** One region alone, each of its forces with a figure and a name as long as they come. */
    static AreaMap alone(AreaMap.Area region, LongSupplier values) {
        List<AreaMap.Area> forces = region.forces().stream()
                .sorted()
                .map(code -> {
                    Place middle = Boundaries.builtIn().middle(Set.of(code));
                    String name = "Force of " + code;
                    return new AreaMap.Area(code, name, middle.longitude(), middle.latitude(), Set.of(code));
                })
                .toList();
        FigureTable table = Tables.table(
                Dimension.FORCE,
                forces.stream()
                        .map(force -> Tables.figure(new Group(force.code(), force.name()), values.getAsLong()))
                        .toList());
        return AreaMap.of(table, forces, null, Boundaries.builtIn()).alone();
    }
}
