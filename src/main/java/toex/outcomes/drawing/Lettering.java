package toex.outcomes.drawing;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** Text of one face and size: how wide it runs and where it breaks. The same on every medium and machine. */
record Lettering(Typeface face, double size) {

    Font font() {
        return face.font(size);
    }

    double width(String text) {
        return face.width(text) * size;
    }

    /** From the baseline to the top of a capital or numeral. */
    double capHeight() {
        return size * 0.66;
    }

    /** From one baseline to the next. */
    double leading() {
        return size * 1.2;
    }

    /** The text in lines of at most that width, never shortened; only a word that is wider by itself is broken. */
    List<String> lines(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (line.length() > 1 && width(line) > width) {
                int fitting = fitting(line, width);
                lines.add(line.substring(0, fitting));
                line = line.substring(fitting);
            }
        }
        lines.add(line);
        return List.copyOf(lines);
    }

    /** How many of a word's characters fit, at least one. */
    private int fitting(String word, double width) {
        int count = word.length() - 1;
        while (count > 1 && width(word.substring(0, count)) > width) {
            count--;
        }
        return count;
    }

    double widest(List<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }
}
