package toex.outcomes.editorial;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import toex.outcomes.shared.Refusal;

/**
 * A picture as the portal keeps it: drawn and encoded anew, so that nothing but the picture is in it, neither where it was
 * taken nor anything that only looks like a picture.
 *
 * @param mediaType {@code image/jpeg} or, where the picture has transparent parts, {@code image/png}
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String mediaType, int width, int height, byte[] bytes) {

    /** The largest file that is read. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    private static final int WIDEST = 1600;
    private static final long MOST_PIXELS = 50_000_000;
    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif");

    /**
     * Reads what a person uploaded, by its content and not by its name.
     *
     * @throws Refusal where it is no JPEG, PNG or GIF, or too large
     */
    public static Picture of(byte[] file) {
        if (file.length > LARGEST_FILE) {
            throw new Refusal("This file is larger than 10 MB. Make the picture smaller and try again.");
        }
        try {
            return encoded(scaled(decoded(file)));
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof Refusal refusal) {
                throw refusal;
            }
            throw noPicture(unreadable);
        }
    }

    private static BufferedImage decoded(byte[] file) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw noPicture(null);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                check(reader);
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Before a pixel is read: a small file may hold a picture that fills the memory. */
    private static void check(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw noPicture(null);
        }
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new Refusal("This picture has more than 50 million pixels. Make it smaller and try again.");
        }
    }

    private static BufferedImage scaled(BufferedImage image) {
        double scale = Math.min(1, (double) WIDEST / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        if (!clear) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    private static Picture encoded(BufferedImage image) throws IOException {
        String format = image.getColorModel().hasAlpha() ? "png" : "jpeg";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, bytes)) {
            throw noPicture(null);
        }
        return new Picture("image/" + format, image.getWidth(), image.getHeight(), bytes.toByteArray());
    }

    private static Refusal noPicture(@org.jspecify.annotations.Nullable Exception cause) {
        String sentence = "This file is no picture that can be read. Use a JPEG, PNG or GIF.";
        return cause == null ? new Refusal(sentence) : new Refusal(sentence, cause);
    }
}
