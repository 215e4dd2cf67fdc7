package toex.outcomes.drawing;

import java.util.List;
import java.util.stream.Stream;
import toex.outcomes.figures.Figure;

/**
 * The names of bars: in a column of their own before the bars, in two lines if need be; where that would leave the bars
 * too little room, each above its bar.
 */
final class Names {

    private static final double GAP = 0.8;
    private static final double ROOMY = 30;
    private static final double SHORTEST = 0.25;

    private final Style style;
    private final List<List<String>> lines;
    private final boolean above;
    private final double column;

    /** @param values the width that the values behind the bars need */
    Names(List<Figure> rows, Style style, double width, double values) {
        this.style = style;
        Lettering plain = style.plain();
        List<String> labels = rows.stream().map(Words::label).toList();
        double room = width * (width < style.size() * ROOMY ? 0.48 : 0.52) - gap();
        List<List<String>> beside =
                labels.stream().map(label -> plain.lines(label, room)).toList();
        double widest = beside.stream().mapToDouble(plain::widest).max().orElse(0);
        boolean cramped = width - widest - gap() - values < width * SHORTEST;
        this.above = cramped || most(beside) > 2 || plain.widest(words(labels)) > room;
        this.lines =
                above ? labels.stream().map(label -> plain.lines(label, width)).toList() : beside;
        this.column = above ? 0 : widest + gap();
    }

    private static List<String> words(List<String> labels) {
        return labels.stream().flatMap(label -> Stream.of(label.split(" "))).toList();
    }

    private double gap() {
        return style.size() * GAP;
    }

    private static int most(List<List<String>> lines) {
        return lines.stream().mapToInt(List::size).max().orElse(1);
    }

    private double text() {
        return most(lines) * style.plain().leading();
    }

    /** What the names take from the left. */
    double width() {
        return column;
    }

    /** The height that suits a row. */
    double row() {
        return above ? text() + style.size() * 1.9 : Math.max(style.size() * 2, text() + style.size() * 0.6);
    }

    /** The height that suits a row whose marks are that high. */
    double row(double marks) {
        return above ? text() + marks + style.size() * 0.95 : Math.max(marks, text()) + style.size() * 0.6;
    }

    /** The middle of the marks in a row that begins at the top. */
    double middle(double top, double row, double marks) {
        return above ? top + text() + style.size() * 0.2 + marks / 2 : top + row / 2;
    }

    /** How thick a bar may be in a row of that height. */
    double thickness(double row) {
        return above ? style.size() * 1.1 : Math.min(row * 0.7, style.size() * 1.7);
    }

    /** How far below the middle of its row a bar lies. */
    double shift(double row) {
        return above ? text() + thickness(row) / 2 + style.size() * 0.15 - row / 2 : 0;
    }

    void draw(Sheet sheet, int index, double top, double row, double middle) {
        Lettering plain = style.plain();
        List<String> name = lines.get(index);
        double baseline = above
                ? top + text() - (name.size() - 1) * plain.leading() - plain.size() * 0.25
                : middle + plain.capHeight() / 2 - (name.size() - 1) * plain.leading() / 2;
        for (String line : name) {
            if (above) {
                sheet.text(line, plain, 0, baseline, Ink.TEXT);
            } else {
                sheet.textEndingAt(line, plain, column - gap(), baseline, Ink.TEXT);
            }
            baseline += plain.leading();
        }
    }
}
