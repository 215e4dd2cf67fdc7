package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;
import toex.outcomes.drawing.Typeface;

/** Breaks one text into lines: at white space and after hyphens, and inside a word only where it is wider than a line. */
final class TextLayout {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private final Fonts fonts;
    private final TextStyle style;
    private final List<Run> runs;
    private final List<Glyph> glyphs;

    /** How wide it is in one line. */
    private final double whole;

    /** @param breakBefore whether a new line may begin with it */
    private record Glyph(int character, int run, Typeface face, double width, boolean breakBefore) {
        boolean isSpace() {
            return character == ' ';
        }
    }

    TextLayout(Fonts fonts, Text text, TextStyle style) {
        this.fonts = fonts;
        this.style = style;
        this.runs = text.runs();
        this.glyphs = new ArrayList<>(
                runs.stream().mapToInt(run -> run.words().length()).sum());
        boolean breakable = false;
        for (int run = 0; run < runs.size(); run++) {
            breakable = addRun(run, text, breakable);
        }
        if (!glyphs.isEmpty() && glyphs.getLast().isSpace()) {
            glyphs.removeLast();
        }
        whole = width(0, glyphs.size());
    }

    private boolean addRun(int index, Text text, boolean breakable) {
        Run run = runs.get(index);
        Typeface wanted = style.face(run.kind());
        boolean breakBefore = breakable;
        for (int i = 0, character; i < run.words().length(); i += Character.charCount(character)) {
            character = run.words().codePointAt(i);
            if (character == SOFT_HYPHEN || character == ZERO_WIDTH_SPACE || character == '\uFEFF') {
                breakBefore |= character == ZERO_WIDTH_SPACE;
                continue;
            }
            boolean space = Character.isWhitespace(character);
            if (space && (glyphs.isEmpty() || glyphs.getLast().isSpace())) {
                continue;
            }
            boolean kept = run.kind() == Run.Kind.FIGURE && i > 0;
            add(space ? ' ' : character, index, wanted, text, breakBefore && !space && !kept);
            breakBefore = space || isHyphen(character);
        }
        return breakBefore;
    }

    private void add(int character, int run, Typeface wanted, Text text, boolean breakBefore) {
        Typeface face = fonts.face(wanted).has(character) ? wanted : fonts.faceFor(character, wanted, text.words());
        double width = fonts.face(face).width(character) * style.size() / 1000;
        glyphs.add(new Glyph(character, run, face, width, breakBefore));
    }

    private static boolean isHyphen(int character) {
        return character == '-' || character == '–' || character == '—' || character == '/';
    }

    /** The lines of the text in a column of this width. */
    List<Line> lines(double width) {
        List<Integer> starts = starts(width);
        if (style.balanced() && starts.size() > 1) {
            starts = balanced(width, starts.size());
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            lines.add(line(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : glyphs.size()));
        }
        return lines;
    }

    /** The narrowest column that needs no more lines gives lines of about the same length. */
    private List<Integer> balanced(double width, int lines) {
        double narrow = Math.min(width, Math.max(width / 2, widestWord()));
        double wide = width;
        while (wide - narrow > style.size() / 4) {
            double middle = (narrow + wide) / 2;
            if (starts(middle).size() > lines) {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        return starts(wide);
    }

    private double widestWord() {
        double widest = 0;
        double word = 0;
        for (Glyph glyph : glyphs) {
            word = glyph.breakBefore() || glyph.isSpace() ? 0 : word;
            word += glyph.isSpace() ? 0 : glyph.width();
            widest = Math.max(widest, word);
        }
        return widest;
    }

    private List<Integer> starts(double width) {
        if (whole <= width && !glyphs.isEmpty()) {
            return List.of(0);
        }
        List<Integer> starts = new ArrayList<>();
        double used = 0;
        int start = 0;
        int lastBreak = -1;
        if (!glyphs.isEmpty()) {
            starts.add(0);
        }
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (glyph.breakBefore()) {
                lastBreak = i;
            }
            if (used + glyph.width() > width + 0.01 && !glyph.isSpace() && i > start) {
                start = lastBreak > start ? lastBreak : i;
                starts.add(start);
                used = width(start, i);
            }
            used += glyph.width();
        }
        return starts;
    }

    private double width(int from, int to) {
        double width = 0;
        for (int i = from; i < to; i++) {
            width += glyphs.get(i).width();
        }
        return width;
    }

    private Line line(int from, int to) {
        List<Line.Span> spans = new ArrayList<>();
        int start = from;
        for (int i = from; i < to; i++) {
            boolean last = i + 1 == to
                    || glyphs.get(i + 1).run() != glyphs.get(i).run()
                    || glyphs.get(i + 1).face() != glyphs.get(i).face();
            if (last) {
                spans.add(span(start, i + 1));
                start = i + 1;
            }
        }
        int seen = glyphs.get(to - 1).isSpace() ? to - 1 : to;
        return new Line(spans, width(from, seen));
    }

    private Line.Span span(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.appendCodePoint(glyphs.get(i).character());
        }
        Glyph first = glyphs.get(from);
        return new Line.Span(first.run(), first.face(), words.toString(), width(from, to));
    }
}
