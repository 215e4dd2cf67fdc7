package toex.outcomes.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import toex.outcomes.shared.Refusal;

/** What people upload as a picture. */
class PictureTest {

    @Test
    void a_picture_of_100_megapixels_is_refused_before_it_fills_the_memory() throws IOException {
        byte[] huge = sized(10_000, 10_000);
        assertThat(huge).hasSizeLessThan(1000);
        assertThatThrownBy(() -> Picture.of(huge))
                .isInstanceOf(Refusal.class)
                .hasMessage("This picture has more than 50 million pixels. Make it smaller and try again.");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_cannot_be_read_as_a_picture_is_refused_with_what_can(byte[] file) {
        assertThatThrownBy(() -> Picture.of(file))
                .isInstanceOf(Refusal.class)
                .hasMessage("This file is no picture that can be read. Use a JPEG, PNG or GIF.");
    }

    static Stream<byte[]> broken() throws IOException {
        byte[] whole = png();
        byte[] header = whole.clone();
        Arrays.fill(header, 8, 24, (byte) 0);
        byte[] nothing = sized(0, 40);
        return Stream.of(
                header,
                Arrays.copyOf(whole, whole.length / 2),
                Arrays.copyOf(whole, 8),
                nothing,
                new byte[0],
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_is_too_large_is_refused_whatever_is_in_it() {
        assertThatThrownBy(() -> Picture.of(new byte[Picture.LARGEST_FILE + 1]))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("larger than 10 MB");
    }

    @Test
    void a_picture_is_kept_without_what_else_is_in_its_file_and_not_wider_than_pages_need() throws IOException {
        byte[] whole = png();
        byte[] withMore = Arrays.copyOf(whole, whole.length + 40);
        System.arraycopy("51.5074N 0.1278W".getBytes(StandardCharsets.UTF_8), 0, withMore, whole.length, 16);
        Picture kept = Picture.of(withMore);
        assertThat(kept.mediaType()).isEqualTo("image/jpeg");
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("51.5074N");
        assertThat(ImageIO.read(new ByteArrayInputStream(kept.bytes())).getWidth())
                .isEqualTo(kept.width())
                .isEqualTo(1600);
        assertThat(kept.height()).isEqualTo(20);
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3200, 40, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** A PNG whose header, with the right checksum, names a size that its content does not have. */
    private static byte[] sized(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", bytes);
        byte[] file = bytes.toByteArray();
        ByteBuffer header = ByteBuffer.wrap(file);
        header.putInt(16, width).putInt(20, height);
        CRC32 checksum = new CRC32();
        checksum.update(file, 12, 17);
        header.putInt(29, (int) checksum.getValue());
        return file;
    }
}
