package toex.outcomes.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Text of one face and size: how wide it runs and where it breaks. The same on every medium and machine. */
record Lettering(Typeface face, double size) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    Font font() {
        return face.font(size);
    }

    double width(String text) {
        return font().getStringBounds(text, EXACT).getWidth();
    }

    /** From the baseline to the top of a capital or numeral. */
    double capHeight() {
        return size * 0.66;
    }

    /** From one baseline to the next. */
    double leading() {
        return size * 1.2;
    }

    /** The text in lines of at most that width where its words allow it, never shortened; a longer word has its own line. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    double widest(List<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }
}
