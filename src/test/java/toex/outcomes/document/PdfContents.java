package toex.outcomes.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PRTokeniser;
import org.openpdf.text.pdf.PdfContentParser;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;

/** The text of a PDF's pages as it stands in the file, each stretch with the marked content that it belongs to. */
final class PdfContents {

    private static final Pattern RANGE = Pattern.compile("<([0-9a-f]{4})><([0-9a-f]{4})><([0-9a-f]{4,8})>");

    private final List<Stretch> stretches = new ArrayList<>();
    private final Map<PdfDictionary, Map<Integer, String>> decoded = new HashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private int page;
    private double y;
    private double size;

    /**
     * @param mark the number of its marked content on the page, -1 for an artifact, null for text in neither
     * @param y from the bottom of the page, of its base line; of text within a picture, that of the picture's own
     * @param size of its type in points
     */
    record Stretch(int page, @Nullable Integer mark, double y, double size, String text) {
        boolean isArtifact() {
            return mark != null && mark == -1;
        }
    }

    private record Mark(@Nullable Integer number) {}

    private PdfContents() {}

    static List<Stretch> of(PdfReader reader) throws IOException {
        PdfContents contents = new PdfContents();
        for (contents.page = 1; contents.page <= reader.getNumberOfPages(); contents.page++) {
            PdfDictionary resources = reader.getPageN(contents.page).getAsDict(PdfName.RESOURCES);
            contents.read(reader.getPageContent(contents.page), resources);
        }
        return contents.stretches;
    }

    private void read(byte[] content, PdfDictionary resources) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
        List<PdfObject> operands = new ArrayList<>();
        Map<Integer, String> font = Map.of();
        while (!parser.parse(operands).isEmpty()) {
            PdfLiteral operator = (PdfLiteral) operands.getLast();
            switch (operator.toString()) {
                case "BMC", "BDC" -> marks.push(mark(operands));
                case "EMC" -> marks.pop();
                case "Tf" -> {
                    font = characters(resources.getAsDict(PdfName.FONT), (PdfName) operands.getFirst());
                    size = ((PdfNumber) operands.get(1)).doubleValue();
                }
                case "Tm" -> y = ((PdfNumber) operands.get(5)).doubleValue();
                case "Tj" -> add(((PdfString) operands.getFirst()).getBytes(), font);
                case "Do" -> readForm(resources.getAsDict(PdfName.XOBJECT), (PdfName) operands.getFirst());
                default -> {}
            }
        }
    }

    private void readForm(PdfDictionary forms, PdfName name) throws IOException {
        PRStream form = (PRStream) PdfReader.getPdfObject(forms.get(name));
        if (form.getAsName(PdfName.SUBTYPE).equals(PdfName.FORM)) {
            read(PdfReader.getStreamBytes(form), form.getAsDict(PdfName.RESOURCES));
        }
    }

    private Mark mark(List<PdfObject> operands) {
        if (operands.getFirst().equals(new PdfName("Artifact"))) {
            return new Mark(-1);
        }
        PdfNumber number =
                operands.get(1) instanceof PdfDictionary properties ? properties.getAsNumber(PdfName.MCID) : null;
        return number == null ? enclosing() : new Mark(number.intValue());
    }

    private Mark enclosing() {
        return marks.isEmpty() ? new Mark(null) : marks.peek();
    }

    private void add(byte[] bytes, Map<Integer, String> characters) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            int glyph = (bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff;
            text.append(characters.getOrDefault(glyph, "\uFFFD"));
        }
        stretches.add(new Stretch(page, enclosing().number(), y, size, text.toString()));
    }

    /** Which character each glyph of a font stands for, by the table that a reader copies text with. */
    private Map<Integer, String> characters(PdfDictionary fonts, PdfName name) {
        return decoded.computeIfAbsent(fonts.getAsDict(name), font -> {
            Map<Integer, String> characters = new HashMap<>();
            try {
                PRStream table = (PRStream) PdfReader.getPdfObject(font.get(PdfName.TOUNICODE));
                Matcher range = RANGE.matcher(new String(PdfReader.getStreamBytes(table), StandardCharsets.ISO_8859_1));
                while (range.find()) {
                    characters.put(
                            Integer.parseInt(range.group(1), 16),
                            Character.toString(Integer.parseInt(range.group(3), 16)));
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            return characters;
        });
    }
}
