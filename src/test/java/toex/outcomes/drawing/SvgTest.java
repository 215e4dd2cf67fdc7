package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Group;

class SvgTest {

    @Test
    void a_drawing_is_sound_xml_whatever_stands_in_its_names() throws Exception {
        Chart chart = Chart.of(Tables.table(
                Dimension.THREAT,
                List.of(
                        Tables.figure(new Group("a", "Fraud & \"scams\" <online>"), 12),
                        Tables.figure(new Group("b", "Łódź – Ŵyn"), 4))));
        String svg = Drawings.svg(chart, 500, Style.SCREEN);
        Document document = parse(svg);
        assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo(chart.alternative());
        assertThat(document.getDocumentElement().getTextContent()).contains("Fraud & \"scams\" <online>");
    }

    @Test
    void each_bar_says_what_it_stands_for_to_the_pointer() throws Exception {
        Document document =
                parse(Drawings.svg(Chart.of(Tables.months(YearMonth.of(2022, 1), 3, 8, 5)), 500, Style.SCREEN));
        assertThat(document.getElementsByTagName("title").item(1).getTextContent())
                .isEqualTo("February 2022: 8");
    }

    @Test
    void on_a_page_every_colour_is_the_pages_own() {
        String svg = Drawings.inline(
                AreaMap.of(GalleryTest.regions(), Regions.AREAS, "EMSOU", Boundaries.builtIn()), 480, code -> null);
        assertThat(svg.split("fill=\"#|stroke=\"#")).hasSize(1);
        assertThat(svg).contains("var(--chart-accent,#0f6e78)").doesNotContain("style=");
    }

    @Test
    void a_circle_is_one_link_for_the_keyboard_and_the_area_behind_it_none() throws Exception {
        Document document = parse(Drawings.inline(
                AreaMap.of(GalleryTest.regions(), Regions.AREAS, null, Boundaries.builtIn()),
                480,
                code -> "regions/" + code + "?a=1&b=2"));
        var links = document.getElementsByTagName("a");
        assertThat(attributes(links, "class").filter("point"::equals)).hasSize(10);
        assertThat(attributes(links, "class").filter("behind"::equals))
                .as("areas, of which London and what lies around it stand in the inset too")
                .hasSizeBetween(11, 13);
        assertThat(attributes(links, "aria-hidden").filter("true"::equals)).hasSize(links.getLength() - 10);
        assertThat(attributes(links, "tabindex").filter("0"::equals)).hasSize(1);
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("group");
        assertThat(links.item(links.getLength() - 1)
                        .getAttributes()
                        .getNamedItem("aria-label")
                        .getNodeValue())
                .isEqualTo("Southern Wales: 14");
    }

    @Test
    void a_month_without_records_is_a_point_too() throws Exception {
        Document document =
                parse(Drawings.inline(Chart.of(Tables.months(YearMonth.of(2022, 1), 3, 0, 5)), 500, code -> null));
        assertThat(attributes(document.getElementsByTagName("g"), "aria-label"))
                .containsExactly("January 2022: 3", "February 2022: 0", "March 2022: 5");
    }

    @Test
    void a_picture_beside_its_text_is_one_image_without_points() throws Exception {
        Document document = parse(Drawings.picture(Chart.of(Tables.months(YearMonth.of(2022, 1), 3, 8, 5)), 500));
        assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(document.getElementsByTagName("g").getLength()).isZero();
    }

    private static Stream<String> attributes(NodeList elements, String name) {
        return IntStream.range(0, elements.getLength()).mapToObj(i -> ((Element) elements.item(i)).getAttribute(name));
    }

    @Test
    void no_two_inks_of_a_palette_look_the_same() {
        for (Palette palette : Palette.values()) {
            assertThat(Arrays.stream(Ink.values()).map(palette::of).distinct()).hasSameSizeAs(Ink.values());
        }
    }

    @Test
    void text_and_telling_marks_stand_out_from_their_ground() {
        for (Palette palette : Palette.values()) {
            assertThat(contrast(palette, Ink.TEXT, Ink.PAPER)).isGreaterThan(7);
            assertThat(contrast(palette, Ink.QUIET, Ink.PAPER)).isGreaterThan(4.5);
            assertThat(contrast(palette, Ink.ACCENT, Ink.PAPER)).isGreaterThan(4.5);
            assertThat(contrast(palette, Ink.ON_ACCENT, Ink.ACCENT)).isGreaterThan(4.5);
            assertThat(contrast(palette, Ink.TEXT, Ink.LAND)).isGreaterThan(7);
            assertThat(contrast(palette, Ink.TEXT, Ink.SELECTED)).isGreaterThan(4.5);
            assertThat(contrast(palette, Ink.TEXT, Ink.CONTEXT)).isGreaterThan(4.5);
            assertThat(contrast(palette, Ink.EDGE, Ink.PAPER)).isGreaterThan(3);
            assertThat(contrast(palette, Ink.ACCENT, Ink.LAND)).isGreaterThan(3);
            assertThat(contrast(palette, Ink.ACCENT, Ink.WHOLE)).isGreaterThan(3);
        }
    }

    private static double contrast(Palette palette, Ink one, Ink other) {
        double a = luminance(palette.of(one).getRGBColorComponents(null));
        double b = luminance(palette.of(other).getRGBColorComponents(null));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(float[] rgb) {
        double[] share = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += share[i] * (rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
