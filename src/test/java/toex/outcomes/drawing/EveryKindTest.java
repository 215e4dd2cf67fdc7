package toex.outcomes.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds for every kind of chart, whatever it shows. */
class EveryKindTest {

    private static final int WORLDS = 150;
    private static final List<Integer> WIDTHS = List.of(320, 350, 430, 560, 720, 1180);

    @ParameterizedTest
    @EnumSource
    void no_label_is_cut_or_touches_another(Chart.Kind kind) {
        for (int seed = 0; seed < WORLDS; seed++) {
            Chart chart = new Worlds(seed).chart(kind);
            Style style = seed % 3 == 0 ? Style.PAPER : Style.SCREEN;
            LabelsTest.check(chart, WIDTHS.get(seed % WIDTHS.size()), style);
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_shape_leaves_the_plate(Chart.Kind kind) {
        for (int seed = 0; seed < WORLDS; seed++) {
            Chart chart = new Worlds(seed).chart(kind);
            double width = WIDTHS.get(seed % WIDTHS.size());
            double height = Math.ceil(Drawings.height(chart, width, Style.SCREEN));
            Rectangle2D plate = new Rectangle2D.Double(-4, -4, width + 8, height + 8);
            for (Rectangle2D shape : Recorder.of(chart, width, Style.SCREEN).shapes) {
                assertThat(plate.contains(shape.getX(), shape.getY())
                                && plate.contains(shape.getMaxX(), shape.getMaxY()))
                        .as("%s of %s in world %d, %s wide, %s high", shape, kind, seed, width, height)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void screen_and_paper_get_the_same_texts_and_shapes_at_the_same_places(Chart.Kind kind) throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            Chart chart = new Worlds(seed).chart(kind);
            String svg = Drawings.svg(chart, 560, Style.SCREEN);
            Recorder paper = Recorder.of(chart, 560, new Style(Palette.PRINT, Style.SCREEN.size()));
            assertThat(LabelsTest.texts(svg)).isEqualTo(paper.texts());
            Matcher matcher = LabelsTest.TEXT.matcher(svg);
            for (Recorder.Label label : paper.labels) {
                assertThat(matcher.find()).isTrue();
                assertThat(LabelsTest.left(matcher, label))
                        .isCloseTo(label.box().getX(), offset(0.02));
            }
            NodeList boxes = parse(svg).getElementsByTagName("rect");
            List<Rectangle2D> drawn = paper.boxes;
            assertThat(boxes.getLength()).isEqualTo(drawn.size());
            for (int i = 0; i < drawn.size(); i++) {
                assertThat(Double.parseDouble(((Element) boxes.item(i)).getAttribute("width")))
                        .isCloseTo(drawn.get(i).getWidth(), offset(0.01));
                assertThat(Double.parseDouble(((Element) boxes.item(i)).getAttribute("y")))
                        .isCloseTo(drawn.get(i).getY(), offset(0.01));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_picture_in_pixels_has_every_text_where_the_drawing_has_it(Chart.Kind kind) {
        for (int seed = 0; seed < 6; seed++) {
            Chart chart = new Worlds(seed).chart(kind);
            double height = Math.ceil(Drawings.height(chart, 560, Style.SCREEN));
            BufferedImage picture = new BufferedImage(2 * 560, 2 * (int) height, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = picture.createGraphics();
            graphics.setColor(Palette.LIGHT.of(Ink.PAPER));
            graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            graphics.scale(2, 2);
            Drawings.draw(chart, graphics, 560, height, Style.SCREEN);
            graphics.dispose();
            for (Recorder.Label label : Recorder.of(chart, 560, Style.SCREEN).labels) {
                assertThat(shades(picture, label.box()))
                        .as("%s of %s in world %d", label, kind, seed)
                        .isGreaterThan(2);
            }
        }
    }

    /** How many colours there are where a text stands: its edges are smooth, so a text has several. */
    private static long shades(BufferedImage picture, Rectangle2D box) {
        return IntStream.range((int) (2 * box.getMinX()), Math.min(picture.getWidth(), (int) (2 * box.getMaxX()) + 1))
                .boxed()
                .flatMapToInt(x -> IntStream.range((int) (2 * box.getMinY()), (int) (2 * box.getMaxY()) + 1)
                        .map(y -> picture.getRGB(x, Math.clamp(y, 0, picture.getHeight() - 1))))
                .distinct()
                .count();
    }

    @ParameterizedTest
    @EnumSource
    void every_figure_is_a_point_that_says_its_value(Chart.Kind kind) throws Exception {
        if (kind == Chart.Kind.SPARKLINE) {
            return;
        }
        for (int seed = 0; seed < 60; seed++) {
            Chart chart = new Worlds(seed).chart(kind);
            Document document = parse(Drawings.inline(chart, 700, code -> null));
            List<String> words = labels(document.getElementsByTagName("g"));
            if (kind == Chart.Kind.MULTIPLES) {
                assertThat(words).hasSameSizeAs(chart.series());
                continue;
            }
            String all = String.join(" | ", words);
            chart.series().stream()
                    .filter(series -> series.role() == Series.Role.VALUE || series.role() == Series.Role.TARGET)
                    .flatMap(series -> series.figures().rows().stream())
                    .forEach(figure ->
                            assertThat(all).contains(figure.value() == null ? Words.label(figure) : figure.text()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_words_are_never_empty_and_never_say_nought_for_what_is_hidden(Chart.Kind kind) {
        for (int seed = 0; seed < 40; seed++) {
            Chart chart = new Worlds(seed).chart(kind);
            assertThat(chart.alternative()).isNotBlank().doesNotContain("null");
            assertThat(chart.marking()).isNotNull();
        }
    }

    private static List<String> labels(NodeList points) {
        return IntStream.range(0, points.getLength())
                .mapToObj(i -> ((Element) points.item(i)).getAttribute("aria-label"))
                .toList();
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
