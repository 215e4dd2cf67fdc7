package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Unit;

/** Draws one of each to {@code target/drawings}, to be looked at. */
class GalleryTest {

    static final FigureTable MONTHS = Tables.months(
            YearMonth.of(2021, 1),
            3,
            4,
            3,
            6,
            8,
            7,
            8,
            10,
            6,
            9,
            8,
            8,
            10,
            12,
            13,
            14,
            20,
            16,
            12,
            16,
            22,
            18,
            20,
            15,
            26);

    static FigureTable regions() {
        Map<String, Long> values = new LinkedHashMap<>();
        values.put("East Midlands", 41L);
        values.put("Eastern", 35L);
        values.put("London", 18L);
        values.put("North East", 18L);
        values.put("North West", 46L);
        values.put("South East", 22L);
        values.put("South West", 19L);
        values.put("Southern Wales", 14L);
        values.put("West Midlands", 47L);
        values.put("Yorkshire and the Humber", 39L);
        return Regions.table(values);
    }

    static FigureTable threats() {
        Map<String, Long> values = new LinkedHashMap<>();
        values.put("Child sexual abuse and exploitation", 61L);
        values.put("Modern slavery and human trafficking", 74L);
        values.put("County lines and criminal exploitation", 118L);
        values.put("Organised immigration crime", 25L);
        values.put("Financially motivated sexual extortion", 12L);
        values.put("Fraud", 9L);
        return Tables.groups(Dimension.THREAT, values);
    }

    @Test
    void every_kind_is_drawn_the_same_each_time() throws IOException {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        drawings.put("months", Chart.of(MONTHS));
        drawings.put("months-few", Chart.of(Tables.months(YearMonth.of(2022, 11), 3, 14, 9)));
        drawings.put(
                "months-year",
                Chart.of(Tables.months(
                        YearMonth.of(2022, 4), 3000, 4100, 2200, 0, 1200, 5300, 4300, 3200, 2100, 1500, 2600, 4100)));
        drawings.put("regions", Chart.of(regions()));
        drawings.put("threats", Chart.of(threats()));
        drawings.put("sparkline", Chart.sparkline(MONTHS));
        drawings.put(
                "split",
                Chart.split(
                        Tables.published("cashable", Unit.POUNDS_A_YEAR, "30800000"),
                        Tables.published("social and economic cost a year", Unit.POUNDS_A_YEAR, "156300000")));
        drawings.put("paired", Chart.paired(Tables.published("Identify and score the threat", Unit.TIMES, "1.80")));
        drawings.put("map", AreaMap.of(regions(), Regions.AREAS, null, Boundaries.builtIn()));
        drawings.put("map-selected", AreaMap.of(regions(), Regions.AREAS, "EMSOU", Boundaries.builtIn()));
        for (int i : new int[] {0, 2, 4, 7, 9}) {
            drawings.put("map-alone-" + i, Regions.alone(Regions.AREAS.get(i), () -> i * 7 + 3));
        }
        severalSeries(drawings);
        Path folder = Files.createDirectories(Path.of("target/drawings"));
        for (Map.Entry<String, Drawing> entry : drawings.entrySet()) {
            for (int width : new int[] {350, 700}) {
                Path file = folder.resolve(entry.getKey() + "-" + width);
                Files.write(Path.of(file + ".png"), plate(entry.getValue()).png(width, Style.SCREEN, 2));
                Files.write(Path.of(file + "-dark.png"), plate(entry.getValue()).png(width, Style.SCREEN_DARK, 2));
                String svg = Drawings.svg(entry.getValue(), width, Style.SCREEN);
                Files.writeString(Path.of(file + ".svg"), svg);
                assertThat(Drawings.svg(entry.getValue(), width, Style.SCREEN)).isEqualTo(svg);
            }
        }
    }

    private static void severalSeries(Map<String, Drawing> drawings) {
        List<Series> levels = List.of(
                new Series("major", "Major", quarters(3, 4, 6, 5, 8, 9, 7, 11, 12)).shaded(Series.Shade.FIRST_STEP),
                new Series("moderate", "Moderate", quarters(4, 6, 5, 9, 10, 12, 15, 14, 16))
                        .shaded(Series.Shade.SECOND_STEP),
                new Series("minor", "Minor", quarters(6, 5, 9, 8, 12, 10, 14, 17, 15)).shaded(Series.Shade.THIRD_STEP),
                new Series("none", "None", quarters(0, 1, 0, 2, 1, 0, 2, 1, 1)).shaded(Series.Shade.FOURTH_STEP),
                new Series("negative", "Negative", quarters(0, 0, 1, 0, 0, 1, 0, 0, 0)).shaded(Series.Shade.APART),
                new Series("not-recorded", "Not recorded", quarters(1, 0, 0, 2, 1, 0, 0, 1, 2)));
        drawings.put(
                "stacked",
                Chart.stacked("Disruptions by level and quarter", levels).axis("Disruptions recorded a quarter"));
        drawings.put(
                "line",
                Chart.line(
                        "Months with their usual range",
                        List.of(
                                new Series("a", "Disruptions", MONTHS),
                                new Series(Series.Role.LOW, "low", "low", moved(MONTHS, -3)),
                                new Series(Series.Role.HIGH, "high", "high", moved(MONTHS, 4)))));
        drawings.put("lines", Chart.line("Three levels", levels.subList(0, 3)).axis("Disruptions recorded a quarter"));
        drawings.put(
                "slope",
                Chart.slope(new Series("2021", "2021", regions()), new Series("2022", "2022", moved(regions(), 6))));
        drawings.put(
                "grouped",
                Chart.grouped(
                        "Threats in two years",
                        List.of(
                                new Series("2021", "2021", threats()),
                                new Series("2022", "2022", moved(threats(), 12)))));
        drawings.put(
                "lying-stack",
                Chart.stacked(
                        "Threats by level",
                        List.of(
                                new Series("major", "Major", threats()),
                                new Series("moderate", "Moderate", moved(threats(), 12)),
                                new Series("minor", "Minor", moved(threats(), 4)))));
        drawings.put(
                "dots",
                Chart.dots(
                        "Days",
                        new Series("", "", threats()),
                        new Series(Series.Role.LOW, "", "", moved(threats(), -7)),
                        new Series(Series.Role.HIGH, "", "", moved(threats(), 19)),
                        Set.of()));
        drawings.put(
                "bullet",
                Chart.bullet(
                        "Targets",
                        new Series("", "", threats()),
                        new Series(Series.Role.TARGET, "", "", moved(threats(), 12))));
        List<Series> panels = new ArrayList<>();
        for (Figure region : regions().rows()) {
            String name = Words.label(region);
            panels.add(new Series(name, name, moved(MONTHS, (int) region.drawn() / 12)));
        }
        drawings.put(
                "multiples", Chart.multiples("Months in each region", panels, Set.of("West Midlands", "North West")));
    }

    private static FigureTable quarters(long... values) {
        List<Figure> rows = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            int quarter = i % 4 + 1;
            rows.add(Tables.figure(
                    new Group((2021 + i / 4) + "-Q" + quarter, "Q" + quarter + " " + (2021 + i / 4)), values[i]));
        }
        return Tables.table(Dimension.QUARTER, rows);
    }

    private static FigureTable moved(FigureTable table, long by) {
        return Tables.table(
                table.dimension(),
                table.rows().stream()
                        .map(row -> Tables.figure(row.group(), Math.max(0, (long) row.drawn() + by)))
                        .toList());
    }

    private static Plate plate(Drawing drawing) {
        return new Plate(
                drawing, "OFFICIAL", List.of("Disruptions recorded. Programme records, 3 records from 1 import"));
    }
}
