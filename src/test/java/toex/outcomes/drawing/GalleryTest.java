package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
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
        drawings.put("map", AreaMap.of(regions(), Regions.AREAS, null));
        drawings.put("map-selected", AreaMap.of(regions(), Regions.AREAS, "EMSOU"));
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

    private static Plate plate(Drawing drawing) {
        return new Plate(
                drawing, "OFFICIAL", List.of("Disruptions recorded. Programme records, 3 records from 1 import"));
    }
}
