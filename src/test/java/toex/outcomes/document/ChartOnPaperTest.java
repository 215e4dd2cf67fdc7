package toex.outcomes.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toex.outcomes.drawing.Chart;
import toex.outcomes.drawing.Drawings;
import toex.outcomes.drawing.Series;
import toex.outcomes.drawing.Style;

/** The same chart as a file of the screen and on a page of a PDF: the same words, at the same distances from each other. */
class ChartOnPaperTest {

    private static final Pattern SVG =
            Pattern.compile("<text x=\"([-0-9.]+)\" y=\"([-0-9.]+)\"(?![^>]*text-anchor)[^>]*>([^<]+)</text>");
    private static final Pattern PDF = Pattern.compile(
            "<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">([^<]+)</word>");

    private record Word(String text, double x, double y) {}

    @TempDir
    Path folder;

    static List<Chart> charts() {
        Series one = new Series("one", "First series", Samples.months(14));
        Series two = new Series("two", "Second series", Samples.months(14));
        return List.of(
                Chart.stacked("Stacked", List.of(one, two)),
                Chart.line("Lines", List.of(one, two)),
                Chart.slope(one, two),
                Chart.grouped("Grouped", List.of(one, two)),
                Chart.multiples("Multiples", List.of(one, two), Set.of("one")));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void words_of_a_chart_stand_as_far_apart_on_paper_as_on_the_screen(Chart chart) throws Exception {
        double width = Sheet.A4_WIDTH - 124;
        String svg = Drawings.svg(chart, width, Style.PAPER.size(10.5 * 0.84));
        List<Word> paper = paper(chart);
        List<Word> screen = screen(svg);
        assertThat(screen).isNotEmpty();
        double[] shift = null;
        for (Word word : screen) {
            List<Word> same = paper.stream()
                    .filter(other -> other.text().equals(word.text()))
                    .toList();
            assertThat(same).as(word.text()).isNotEmpty();
            if (same.size() == 1) {
                double[] by = {same.getFirst().x() - word.x(), same.getFirst().y() - word.y()};
                shift = shift == null ? by : shift;
                assertThat(by[0]).as("%s sideways", word).isCloseTo(shift[0], offset(0.5));
            }
        }
        assertThat(shift).as("a word that stands there once").isNotNull();
    }

    /** The first word of each text that begins at its place. */
    private static List<Word> screen(String svg) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = SVG.matcher(svg);
        while (matcher.find()) {
            words.add(new Word(
                    matcher.group(3).split(" ")[0],
                    Double.parseDouble(matcher.group(1)),
                    Double.parseDouble(matcher.group(2))));
        }
        return words;
    }

    private List<Word> paper(Chart chart) throws IOException, InterruptedException {
        Path file = folder.resolve("chart.pdf");
        Files.write(file, PdfPress.print(Samples.publication(new Block.Picture(chart, 1, Text.EMPTY))));
        Process reader = new ProcessBuilder("pdftotext", "-bbox", file.toString(), "-").start();
        String text = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reader.waitFor()).isZero();
        List<Word> words = new ArrayList<>();
        Matcher matcher = PDF.matcher(text);
        while (matcher.find()) {
            words.add(new Word(
                    matcher.group(4), Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
        }
        return words;
    }
}
