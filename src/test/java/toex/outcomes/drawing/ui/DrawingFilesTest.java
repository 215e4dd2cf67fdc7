package toex.outcomes.drawing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import toex.outcomes.KaribuTest;

class DrawingFilesTest extends KaribuTest {

    private DrawingView chart;

    @BeforeEach
    void unfoldTheDownloads() {
        signIn("leader");
        open("regions/EMSOU?period=2022");
        chart = all(DrawingView.class).stream()
                .filter(view -> text(view).contains("by region"))
                .findFirst()
                .orElseThrow();
        click(get(chart, Unfolding.class, "Download"));
    }

    @Test
    void a_drawing_taken_away_says_its_finding_its_marking_its_source_and_that_it_is_a_demonstration() {
        String svg = new String(file("SVG"), StandardCharsets.UTF_8);
        assertThat(svg)
                .contains(">OFFICIAL<", ">East Midlands<", "2022", "Source: Programme records", "Demonstration data")
                .contains(">"
                        + chart.getChildren()
                                .findFirst()
                                .map(KaribuTest::text)
                                .orElseThrow()
                                .split(" ")[0]);
    }

    @Test
    void the_picture_is_sharp_enough_to_print() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file("PNG")));
        assertThat(picture.getWidth()).isEqualTo(2160);
    }

    @Test
    void the_figures_of_the_drawing_add_up_to_its_total() {
        String[] lines = new String(file("CSV"), StandardCharsets.UTF_8).split("\n");
        assertThat(lines[0]).isEqualTo("measure,group,value,unit,status,source");
        long sum = 0;
        for (int i = 1; i < lines.length - 1; i++) {
            sum += Long.parseLong(lines[i].split(",")[2]);
        }
        assertThat(lines[lines.length - 1]).startsWith("disruption,," + sum + ",number,shown,");
    }

    private byte[] file(String kind) {
        return download(get(chart, Anchor.class, kind));
    }
}
