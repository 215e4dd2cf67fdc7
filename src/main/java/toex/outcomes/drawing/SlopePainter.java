package toex.outcomes.drawing;

import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Figure;
import toex.outcomes.figures.Group;

/** Each group as a line from its value on the left to its value on the right, where its name stands. */
record SlopePainter(Chart chart) implements Painter {

    private static final double DOT = 0.28;
    private static final double NAMES = 0.42;

    /** Where everything stands at this width. */
    private record Frame(
            Matrix matrix,
            List<List<String>> names,
            double left,
            double right,
            double values,
            double head,
            double labels) {}

    private Series before() {
        return chart.series().getFirst();
    }

    private Series after() {
        return chart.series().getLast();
    }

    private Frame frame(Style style, double width) {
        Matrix matrix = new Matrix(chart.series());
        Lettering small = style.small();
        double gap = style.size() * 0.9;
        double values = widest(matrix, after(), style) + style.size() * 0.4;
        double room = Math.max(style.size() * 7, width * NAMES - values - gap);
        List<List<String>> names = matrix.groups().stream()
                .map(group -> small.lines(group.label(), room))
                .toList();
        double wide = names.stream().mapToDouble(small::widest).max().orElse(0);
        double left = widest(matrix, before(), style) + gap;
        double right = width - values - wide - gap;
        int lines = Math.max(
                small.lines(before().name(), headRoom(left, right)).size(),
                small.lines(after().name(), width - right).size());
        double labels = names.stream().mapToInt(List::size).sum() * small.leading();
        return new Frame(matrix, names, left, right, values, lines * small.leading() + style.size() * 1.2, labels);
    }

    private static double headRoom(double left, double right) {
        return Math.max(left, right * 0.8);
    }

    private static double widest(Matrix matrix, Series series, Style style) {
        return style.bold()
                .widest(matrix.groups().stream()
                        .map(group -> text(matrix.at(series, group)))
                        .toList());
    }

    private static String text(@Nullable Figure figure) {
        return figure == null ? Words.of("nothing") : figure.text();
    }

    @Override
    public double height(Style style, double width) {
        Frame frame = frame(style, width);
        return frame.head() + Math.max(style.size() * 14, frame.labels()) + style.size();
    }

    @Override
    public void paint(Sheet sheet, double width, double height) {
        Frame frame = frame(sheet.style(), width);
        heads(sheet, frame, width);
        double bottom = height - sheet.em() * 0.6;
        double lowest = frame.matrix().lowest();
        double highest = Math.max(lowest + 1, frame.matrix().highest());
        int count = frame.matrix().groups().size();
        double[] from = new double[count];
        double[] to = new double[count];
        for (int i = 0; i < count; i++) {
            Group group = frame.matrix().groups().get(i);
            from[i] = y(frame.matrix().at(before(), group), lowest, highest, frame.head(), bottom);
            to[i] = y(frame.matrix().at(after(), group), lowest, highest, frame.head(), bottom);
        }
        sheet.line(frame.left(), frame.head(), frame.left(), bottom, Ink.GRID, 1);
        sheet.line(frame.right(), frame.head(), frame.right(), bottom, Ink.GRID, 1);
        for (boolean stressed : new boolean[] {false, true}) {
            IntStream.range(0, count)
                    .filter(i -> stressed(frame.matrix().groups().get(i)) == stressed)
                    .forEach(i -> line(sheet, frame, i, from[i], to[i]));
        }
        labels(sheet, frame, from, to, bottom);
    }

    private void heads(Sheet sheet, Frame frame, double width) {
        Lettering small = sheet.style().small();
        double baseline = small.size() * 0.9;
        sheet.lines(small.lines(before().name(), headRoom(frame.left(), frame.right())), small, 0, baseline, Ink.QUIET);
        sheet.lines(small.lines(after().name(), width - frame.right()), small, frame.right(), baseline, Ink.QUIET);
    }

    private static double y(@Nullable Figure figure, double lowest, double highest, double top, double bottom) {
        double value = figure == null || figure.value() == null ? lowest : figure.drawn();
        return bottom - (value - lowest) / (highest - lowest) * (bottom - top);
    }

    private boolean stressed(Group group) {
        return chart.emphasised().contains(group.code());
    }

    /** Where a side is hidden there is no line, only the point of the other side. */
    private void line(Sheet sheet, Frame frame, int index, double from, double to) {
        Group group = frame.matrix().groups().get(index);
        Figure one = frame.matrix().at(before(), group);
        Figure other = frame.matrix().at(after(), group);
        Figure known = other != null ? other : one;
        if (known == null) {
            return;
        }
        SeriesWords words = new SeriesWords(chart.kind(), chart.series());
        sheet.mark(Words.mark(known, words.each(frame.matrix(), group)));
        Ink ink = stressed(group) ? Ink.ACCENT : Ink.EDGE;
        boolean both = !isHidden(one) && !isHidden(other);
        if (both) {
            sheet.line(frame.left(), from, frame.right(), to, ink, stressed(group) ? 2.2 : 1.5);
        }
        double dot = sheet.em() * DOT;
        sheet.fill(
                new Ellipse2D.Double(frame.left() - dot, from - dot, 2 * dot, 2 * dot),
                isHidden(one) ? Ink.PAPER : ink);
        sheet.fill(
                new Ellipse2D.Double(frame.right() - dot, to - dot, 2 * dot, 2 * dot),
                isHidden(other) ? Ink.PAPER : ink);
        sheet.unmark();
    }

    private static boolean isHidden(@Nullable Figure figure) {
        return figure != null && figure.value() == null;
    }

    private void labels(Sheet sheet, Frame frame, double[] from, double[] to, double bottom) {
        Lettering small = sheet.style().small();
        Lettering bold = sheet.style().bold();
        double gap = sheet.em() * 0.55;
        values(sheet, frame, from, bottom);
        double[] tall = frame.names().stream()
                .mapToDouble(name -> name.size() * small.leading())
                .toArray();
        double top = frame.head() - sheet.em() * 0.5;
        double end = bottom + sheet.em() * 0.5;
        double[] right = Apart.tops(to, tall, top, end);
        for (int i = 0; i < to.length; i++) {
            Group group = frame.matrix().groups().get(i);
            Ink ink = stressed(group) ? Ink.ACCENT : Ink.TEXT;
            double baseline = small.leading() * 0.78;
            double x = frame.right() + gap;
            double first = right[i] + baseline;
            sheet.text(text(frame.matrix().at(after(), group)), bold, x, first, ink);
            sheet.lines(frame.names().get(i), small, x + frame.values(), first, Ink.TEXT);
        }
    }

    /** The values of the left side; those that are the same stand there once. */
    private void values(Sheet sheet, Frame frame, double[] from, double bottom) {
        Lettering small = sheet.style().small();
        Map<String, Double> heights = new LinkedHashMap<>();
        for (int i = 0; i < from.length; i++) {
            Group group = frame.matrix().groups().get(i);
            heights.putIfAbsent(text(frame.matrix().at(before(), group)), from[i]);
        }
        double[] middles =
                heights.values().stream().mapToDouble(Double::doubleValue).toArray();
        double[] tall = new double[middles.length];
        Arrays.fill(tall, small.leading());
        double half = sheet.em() * 0.5;
        double[] tops = Apart.tops(middles, tall, frame.head() - half, bottom + half);
        int next = 0;
        for (String text : heights.keySet()) {
            double baseline = tops[next++] + small.leading() * 0.78;
            sheet.textEndingAt(text, sheet.style().bold(), frame.left() - sheet.em() * 0.55, baseline, Ink.TEXT);
        }
    }
}
