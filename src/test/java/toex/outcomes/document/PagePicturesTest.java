package toex.outcomes.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import toex.outcomes.shared.Marking;

class PagePicturesTest {

    @Test
    void only_the_page_that_changed_has_another_name() {
        PagePictures before = pages("One", "Two", "Three");
        PagePictures after = pages("One", "Zwei", "Three");
        assertThat(before.names()).hasSize(3).doesNotHaveDuplicates();
        assertThat(after.names().get(0)).isEqualTo(before.names().get(0));
        assertThat(after.names().get(1)).isNotEqualTo(before.names().get(1));
        assertThat(after.names().get(2)).isEqualTo(before.names().get(2));
    }

    @Test
    void a_page_is_drawn_with_its_words_and_found_by_its_heading() throws Exception {
        PagePictures pages = pages("One", "Two", "Three");
        assertThat(pages.marks()).contains(new PagePictures.Mark("Three", 2));
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(pages.png(1)));
        assertThat(picture.getWidth()).isBetween(892, 894);
        assertThat(dark(picture)).isGreaterThan(500);
    }

    private static long dark(BufferedImage picture) {
        long dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if ((picture.getRGB(x, y) & 0xff) < 0x80) {
                    dark++;
                }
            }
        }
        return dark;
    }

    private static PagePictures pages(String... headings) {
        List<Block> blocks = new java.util.ArrayList<>();
        for (String heading : headings) {
            if (!blocks.isEmpty()) {
                blocks.add(new Block.PageBreak());
            }
            blocks.add(new Block.Heading(2, Text.of(heading)));
            blocks.add(new Block.Paragraph(Block.Tone.BODY, Text.of("Words under it.")));
        }
        return PagePictures.of(PdfPress.print(new Publication(
                "Title",
                "Subject",
                "en-GB",
                Marking.OFFICIAL,
                Instant.EPOCH,
                "ab".repeat(32),
                "",
                new Publication.Wording("Head", "Foot", "Page {0} of {1}"),
                new Sheet(Sheet.A4_WIDTH, Sheet.A4_HEIGHT, 80, 60, 70, 60, 10, 1, 1, false),
                blocks)));
    }
}
