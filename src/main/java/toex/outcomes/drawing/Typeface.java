package toex.outcomes.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The faces that drawings and documents are set in: the same two families as on screen, read once from the portal's own
 * files, so that nothing depends on what the machine has installed.
 */
public enum Typeface {
    SANS("source-sans-3/SourceSans3-Regular.ttf", "Source Sans 3", 400, false),
    SANS_SEMIBOLD("source-sans-3/SourceSans3-SemiBold.ttf", "Source Sans 3", 600, false),
    SANS_BOLD("source-sans-3/SourceSans3-Bold.ttf", "Source Sans 3", 700, false),
    SANS_ITALIC("source-sans-3/SourceSans3-Italic.ttf", "Source Sans 3", 400, true),
    SERIF("source-serif-4/SourceSerif4-Regular.ttf", "Source Serif 4", 400, false),
    SERIF_SEMIBOLD("source-serif-4/SourceSerif4-SemiBold.ttf", "Source Serif 4", 600, false);

    private static final FontRenderContext NO_DEVICE = new FontRenderContext(null, true, true);
    private static final double FINE = 1000;
    private static final Map<String, Typeface> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toMap(face -> face.font.getFontName(), Function.identity()));

    private final String family;
    private final int weight;
    private final boolean italic;
    private final byte[] file;
    private final Font font;
    private final Font measured;

    Typeface(String file, String family, int weight, boolean italic) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.file = read("/reports/fonts/" + file);
        this.font = parse(this.file);
        this.measured = font(FINE);
    }

    /** How wide a text runs at size 1, with fractions and without regard to any device's pixels. */
    double width(String text) {
        return measured.getStringBounds(text, NO_DEVICE).getWidth() / FINE;
    }

    /** For Java2D, at a size in points. */
    public Font font(double size) {
        return font.deriveFont((float) size);
    }

    /** The whole TrueType file, to embed; a copy. */
    public byte[] bytes() {
        return file.clone();
    }

    /** As in CSS: "Source Sans 3". */
    public String family() {
        return family;
    }

    /** As in CSS: 400, 600 or 700. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /**
     * Which face a font came from.
     *
     * @throws IllegalArgumentException for a font that is none of ours, which would print in whatever there is
     */
    public static Typeface of(Font font) {
        return known(font)
                .orElseThrow(() -> new IllegalArgumentException("A drawing asked for the font " + font.getFontName()));
    }

    /** Which face a font came from, empty for a font that is none of ours. */
    public static Optional<Typeface> known(Font font) {
        return Optional.ofNullable(BY_NAME.get(font.getFontName()));
    }

    private static byte[] read(String resource) {
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The portal was built without its font " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException("The font " + resource + " cannot be read", e);
        }
    }

    private static Font parse(byte[] file) {
        try {
            return new NamedFont(Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file)));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("A font of the portal is damaged", e);
        }
    }
}
