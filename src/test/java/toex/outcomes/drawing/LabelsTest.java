package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Unit;

/** What is written in drawings, measured with the metrics of the fonts: whole, inside, and clear of everything else. */
class LabelsTest {

    static final Pattern TEXT = Pattern.compile("<text ([^>]*)>([^<]*)</text>");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Random random = new Random(7);

    @Test
    void no_label_is_cut_or_touches_another_whatever_the_names_and_values() {
        for (int i = 0; i < 1500; i++) {
            Drawing drawing = drawing();
            double width = List.of(300, 350, 430, 560, 720, 1180).get(random.nextInt(6));
            Style style = random.nextBoolean() ? Style.SCREEN : Style.PAPER;
            check(drawing, width, style);
        }
    }

    static void check(Drawing drawing, double width, Style style) {
        double height = Math.ceil(Drawings.height(drawing, width, style));
        Rectangle2D sheet = new Rectangle2D.Double(-0.5, -0.5, width + 1, height + 1);
        List<Recorder.Label> labels = Recorder.of(drawing, width, style).labels;
        for (int i = 0; i < labels.size(); i++) {
            Recorder.Label label = labels.get(i);
            String what = "%s of %s at %s in %s of %s".formatted(label, drawing.title(), width, style, texts(labels));
            assertThat(sheet.contains(label.box())).as("%s is inside", what).isTrue();
            assertThat(label.text()).as(what).doesNotContain("...").doesNotContain("…");
            for (Recorder.Label other : labels.subList(i + 1, labels.size())) {
                assertThat(label.box().intersects(other.box()))
                        .as("%s is clear of %s", what, other)
                        .isFalse();
            }
        }
    }

    private static List<String> texts(List<Recorder.Label> labels) {
        return labels.stream().map(Recorder.Label::text).toList();
    }

    @Test
    void every_name_and_value_of_a_ranked_list_is_written_in_full() {
        for (int i = 0; i < 500; i++) {
            FigureTable table = groups(1 + random.nextInt(12));
            String written = texts(Recorder.of(Chart.of(table), 350, Style.SCREEN).labels).stream()
                    .collect(Collectors.joining(" "))
                    .replace(" ", "");
            for (Figure row : table.rows()) {
                assertThat(written).contains(Words.label(row).replace(" ", "")).contains(row.text());
            }
        }
    }

    @Test
    void screen_and_paper_get_the_same_texts_at_the_same_places() {
        for (int i = 0; i < 300; i++) {
            Drawing drawing = drawing();
            String svg = Drawings.svg(drawing, 560, Style.SCREEN);
            Recorder paper = Recorder.of(drawing, 560, new Style(Palette.PRINT, Style.SCREEN.size()));
            assertThat(texts(svg)).isEqualTo(paper.texts());
            Matcher matcher = TEXT.matcher(svg);
            for (Recorder.Label label : paper.labels) {
                assertThat(matcher.find()).isTrue();
                assertThat(left(matcher, label)).isCloseTo(label.box().getX(), offset(0.02));
            }
        }
    }

    /** The left end of a text of a drawing as SVG. */
    static double left(Matcher text, Recorder.Label label) {
        Matcher x = Pattern.compile("x=\"([-0-9.]+)\"").matcher(text.group(1));
        assertThat(x.find()).isTrue();
        double at = Double.parseDouble(x.group(1));
        double share = text.group(1).contains("\"end\"") ? 1 : text.group(1).contains("\"middle\"") ? 0.5 : 0;
        return at - share * label.box().getWidth();
    }

    @Test
    void the_same_drawing_makes_the_same_calls() {
        Drawing map = AreaMap.of(GalleryTest.regions(), Regions.AREAS, "EMSOU", Boundaries.builtIn());
        assertThat(Recorder.of(map, 480, Style.PAPER).calls)
                .isEqualTo(Recorder.of(map, 480, Style.PAPER).calls)
                .hasSizeGreaterThan(40);
    }

    @Test
    void names_on_a_map_keep_clear_of_the_border_of_the_chosen_region_down_to_a_telephone() {
        for (int width : new int[] {350, 390, 420, 480, 560, 700}) {
            for (AreaMap.Area area : Regions.AREAS) {
                assertThat(acrossTheBorderOf(area.code(), width))
                        .as("%s at %d pixels; some of its neighbours have no other place", area.name(), width)
                        .isSubsetOf("London", "Humber");
            }
        }
    }

    @Test
    void the_chosen_region_is_named_however_little_room_it_has() {
        for (AreaMap.Area area : Regions.AREAS) {
            AreaMap map = AreaMap.of(GalleryTest.regions(), Regions.AREAS, area.code(), Boundaries.builtIn());
            assertThat(String.join(" ", Recorder.of(map, 350, Style.SCREEN).texts()))
                    .contains(area.name());
        }
    }

    private static List<String> acrossTheBorderOf(String code, double width) {
        AreaMap map = AreaMap.of(GalleryTest.regions(), Regions.AREAS, code, Boundaries.builtIn());
        double height = Math.ceil(Drawings.height(map, width, Style.SCREEN));
        Projection projection = Projection.within(Extent.NATION, new Rectangle2D.Double(0, 0, width, height));
        Set<String> forces = Regions.AREAS.stream()
                .filter(area -> area.code().equals(code))
                .findFirst()
                .orElseThrow()
                .forces();
        Shape border = new BasicStroke(2)
                .createStrokedShape(
                        projection.path(Boundaries.builtIn().borders(forces).outline(), true));
        return Recorder.of(map, width, Style.SCREEN).labels.stream()
                .filter(label -> border.intersects(label.box()))
                .map(Recorder.Label::text)
                .toList();
    }

    @Test
    void a_value_that_may_not_be_shown_is_written_as_its_symbol_and_never_as_nought() {
        List<Figure> rows = List.of(
                Tables.figure(new Group("a", "First"), 12),
                Tables.suppressed(new Group("b", "Second")),
                Tables.figure(new Group("c", "Third"), 6));
        Chart chart = Chart.of(Tables.table(Dimension.STRAND, rows));
        assertThat(Recorder.of(chart, 350, Style.SCREEN).texts()).contains("c").doesNotContain("0");
    }

    @Test
    void scales_begin_at_nought_and_count_in_whole_numbers() {
        for (double highest : new double[] {0, 1, 3, 9, 26, 101, 4999, 123_456_789}) {
            Scale scale = Scale.upTo(highest, 4);
            assertThat(scale.top()).isGreaterThanOrEqualTo(highest).isLessThanOrEqualTo(Math.max(1, highest * 2.5));
            assertThat(scale.step() % 1).isZero();
            assertThat(scale.steps()).isBetween(1, 4);
        }
    }

    static List<String> texts(String svg) {
        return TEXT.matcher(svg)
                .results()
                .map(match -> match.group(2)
                        .replace("&lt;", "<")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&"))
                .toList();
    }

    private Drawing drawing() {
        return switch (random.nextInt(7)) {
            case 0, 1 -> Chart.of(months(random.nextInt(70)));
            case 2, 3 -> Chart.of(groups(random.nextInt(20)));
            case 4 ->
                Chart.split(
                        Tables.published("cashable", Unit.POUNDS_A_YEAR, Long.toString(value())),
                        Tables.published("social and economic cost a year", Unit.POUNDS_A_YEAR, "156300000"));
            case 5 ->
                Regions.alone(Regions.AREAS.get(random.nextInt(Regions.AREAS.size())), () -> random.nextInt(2_000));
            default ->
                AreaMap.of(regions(), Regions.AREAS, random.nextBoolean() ? "EMSOU" : null, Boundaries.builtIn());
        };
    }

    private FigureTable months(int count) {
        YearMonth first = YearMonth.of(2015, 1).plusMonths(random.nextInt(90));
        List<Figure> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YearMonth month = first.plusMonths(i);
            rows.add(figure(new Group(month.toString(), MONTH.format(month))));
        }
        return Tables.table(Dimension.MONTH, rows);
    }

    private FigureTable groups(int count) {
        List<Figure> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(figure(new Group("group-" + i, name(1 + random.nextInt(7)))));
        }
        return Tables.table(Dimension.THREAT, rows);
    }

    private FigureTable regions() {
        return Tables.table(
                Dimension.REGION,
                Regions.AREAS.stream()
                        .map(area -> Tables.figure(new Group(area.code(), area.name()), random.nextInt(20_000)))
                        .toList());
    }

    private Figure figure(Group group) {
        return random.nextInt(25) == 0 ? Tables.suppressed(group) : Tables.figure(group, value());
    }

    private long value() {
        return Math.round(Math.pow(10, random.nextDouble() * List.of(1, 2, 4, 9).get(random.nextInt(4)))) - 1;
    }

    private String name(int words) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < words; i++) {
            name.append(i == 0 ? "" : " ")
                    .append("Mwmailjfgy".repeat(3), 0, 1 + random.nextInt(random.nextInt(12) == 0 ? 30 : 11));
        }
        return name.toString();
    }
}
