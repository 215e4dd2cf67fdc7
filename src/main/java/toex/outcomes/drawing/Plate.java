package toex.outcomes.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A drawing that leaves the portal by itself, as a file: with its marking above and below, its finding, and notes that say
 * what it shows and where it comes from.
 *
 * @param notes each a line or more under the drawing
 */
public record Plate(Drawing drawing, String marking, List<String> notes) {

    private static final double MARGIN = 1.8;
    private static final double SPARE = 0.8;

    public Plate {
        notes = List.copyOf(notes);
    }

    /** A whole SVG file in the light colours. @param width in pixels */
    public String svg(double width) {
        double height = Math.ceil(height(width, Style.SCREEN));
        SvgGraphics graphics = new SvgGraphics(Style.SCREEN.palette(), false, new MarkTags.Titles());
        draw(graphics, width, height, Style.SCREEN);
        return graphics.svg(drawing.alternative(), width, height);
    }

    /** A PNG file. @param scale pixels for each unit of the width */
    public byte[] png(double width, Style style, double scale) {
        double height = Math.ceil(height(width, style));
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(scale, scale);
        draw(graphics, width, height, style);
        graphics.dispose();
        return encoded(image);
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private double height(double width, Style style) {
        double em = style.size();
        double text = text(width, style);
        return 2 * em * MARGIN
                + 2 * style.bold().leading()
                + titled(text, style)
                + Drawings.height(drawing, text, style)
                + noted(text, style)
                + 4 * em * SPARE;
    }

    private void draw(Graphics2D graphics, double width, double height, Style style) {
        Sheet sheet = Sheet.on(graphics, style);
        double em = style.size();
        double margin = em * MARGIN;
        double text = text(width, style);
        sheet.fill(new Rectangle2D.Double(0, 0, width, height), Ink.PAPER);
        Lettering small = style.bold();
        sheet.textAround(marking, small, width / 2, margin * 0.9, Ink.TEXT);
        sheet.textAround(marking, small, width / 2, height - margin * 0.5, Ink.TEXT);
        double y = margin + small.leading() + em * SPARE;
        y = lines(sheet, title(style).lines(drawing.title(), text), title(style), margin, y, Ink.TEXT) + em * SPARE;
        double tall = Drawings.height(drawing, text, style);
        graphics.translate(margin, y);
        Drawings.draw(drawing, graphics, text, tall, style);
        graphics.translate(-margin, -y);
        y += tall + em * SPARE;
        for (String note : notes) {
            y = lines(sheet, style.small().lines(note, text), style.small(), margin, y, Ink.QUIET);
        }
    }

    private static double lines(Sheet sheet, List<String> lines, Lettering lettering, double x, double top, Ink ink) {
        double y = top;
        for (String line : lines) {
            sheet.text(line, lettering, x, y + lettering.size(), ink);
            y += lettering.leading();
        }
        return y;
    }

    private double titled(double text, Style style) {
        return title(style).lines(drawing.title(), text).size() * title(style).leading();
    }

    private double noted(double text, Style style) {
        Lettering small = style.small();
        return notes.stream().mapToInt(note -> small.lines(note, text).size()).sum() * small.leading();
    }

    private static double text(double width, Style style) {
        return width - 2 * style.size() * MARGIN;
    }

    private static Lettering title(Style style) {
        return new Lettering(Typeface.SERIF_SEMIBOLD, style.size() * 1.35);
    }
}
