package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import toex.outcomes.PortalTest;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.casestudies.CaseStudyService;
import toex.outcomes.casestudies.StoryImage;
import toex.outcomes.document.PdfText;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.document.Validity;
import toex.outcomes.editorial.Picture;
import toex.outcomes.shared.Refusal;

@PortalTest
@WithMockUser(roles = "COMMS")
class StoryPicturesInReportsTest {

    @Autowired
    CaseStudyService studies;

    @Autowired
    JdbcClient jdbc;

    private final SampleSnapshot sample = new SampleSnapshot();

    @AfterEach
    void forget() {
        jdbc.sql(
                        "UPDATE editorial_section SET text = REGEXP_REPLACE(text, '!\\\\[[^)]*\\\\)', '') WHERE name = 'story'")
                .update();
        jdbc.sql("DELETE FROM editorial_picture WHERE added_by = 'test'").update();
    }

    @Test
    void a_picture_of_a_story_stands_in_pdf_and_page_with_the_words_that_say_what_it_shows() throws Exception {
        sample.pictures = List.of(
                image(12, BufferedImage.TYPE_INT_RGB, 1600, 900), image(13, BufferedImage.TYPE_INT_ARGB, 300, 300));
        told(
                "Before.\n\n![A lorry park at night](picture:12)\n\nAfter ![a crest](picture:13) that.\n\n![gone](picture:99)");
        Report report = make();
        assertThat(Validity.faults(report.file(), "ua1")).isEmpty();
        assertThat(Validity.faults(report.file(), "3a")).isEmpty();
        ReadPdf pdf = ReadPdf.of(report.file());
        assertThat(pdf.all("Figure").stream().map(ReadPdf.Element::alternative))
                .contains("A lorry park at night", "a crest")
                .doesNotContain("gone");
        assertThat(pdf.text()).contains("Before.", "After", "that.").doesNotContain("picture:");
        assertThat(PdfText.of(report.file())).contains("Before.", "After that.");
        assertThat(new String(report.forms().html(), StandardCharsets.UTF_8))
                .contains("width=\"1600\" height=\"900\" alt=\"A lorry park at night\"", "alt=\"a crest\"");
        assertThat(make().file()).isEqualTo(report.file());
    }

    @Test
    void an_edition_that_was_frozen_is_printed_again_with_its_pictures() throws IOException {
        sample.pictures = List.of(image(12, BufferedImage.TYPE_INT_RGB, 200, 100));
        told("![A lorry](picture:12)");
        FrozenSnapshot frozen = FrozenSnapshot.of(sample.snapshot());
        Template template = TemplateFile.read("outcome-summary");
        assertThat(ReportService.make(template, SnapshotJson.read(frozen.json()))
                        .file())
                .isEqualTo(ReportService.make(template, frozen).file());
    }

    @Test
    void a_picture_that_cannot_be_read_stops_the_report_with_its_words_and_what_to_do() {
        byte[] header = new byte[400];
        header[0] = (byte) 0xFF;
        header[1] = (byte) 0xD8;
        sample.pictures = List.of(
                new StoryImage(12, "image/jpeg", 100, 100, Base64.getEncoder().encodeToString(header)));
        told("![A lorry](picture:12)");
        assertThatThrownBy(this::make)
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "The picture \"A lorry\" cannot be read. Take it out of its case study, add it again, then make the report again.");
    }

    @Test
    void a_report_gets_the_pictures_of_its_stories_and_none_of_another_item() throws IOException {
        long own = kept("operation-miyo");
        long others = kept("operation-booker");
        jdbc.sql("""
                UPDATE editorial_section SET text = CONCAT(text, :words) WHERE name = 'story' AND manuscript_id IN (
                    SELECT m.id FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id
                    WHERE i.name = 'operation-miyo' AND m.state = 'PUBLISHED')""")
                .param("words", "\n\n![own](picture:%d) ![another's](picture:%d)".formatted(own, others))
                .update();
        List<CaseStudy> told = studies.published();
        assertThat(studies.images(told)).extracting(StoryImage::id).containsExactly(own);
        assertThat(studies.images(told.subList(1, told.size()))).isEmpty();
    }

    private long kept(String story) throws IOException {
        jdbc.sql("""
                INSERT INTO editorial_picture (item_id, media_type, width, height, bytes, added_by, added_at)
                SELECT id, 'image/jpeg', 40, 30, :bytes, 'test', NOW() FROM editorial_item WHERE name = :story""")
                .param("bytes", encoded(BufferedImage.TYPE_INT_RGB, 40, 30))
                .param("story", story)
                .update();
        return jdbc.sql("SELECT MAX(id) FROM editorial_picture")
                .query(Long.class)
                .single();
    }

    private void told(String words) {
        CaseStudy story = sample.caseStudies.getFirst();
        sample.caseStudies = List.of(new CaseStudy(
                story.slug(),
                story.title(),
                story.summary(),
                words,
                story.threat(),
                story.outcome(),
                story.region(),
                story.marking()));
    }

    private Report make() {
        return ReportService.make(TemplateFile.read("outcome-summary"), FrozenSnapshot.of(sample.snapshot()));
    }

    private static StoryImage image(long id, int type, int width, int height) throws IOException {
        Picture picture = Picture.of(encoded(type, width, height));
        return new StoryImage(
                id,
                picture.mediaType(),
                picture.width(),
                picture.height(),
                Base64.getEncoder().encodeToString(picture.bytes()));
    }

    private static byte[] encoded(int type, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        image.createGraphics().drawLine(0, 0, width, height);
        image.setRGB(width / 2, height / 2, Color.ORANGE.getRGB());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }
}
