package toex.outcomes.document;

import java.util.ArrayList;
import java.util.List;

/** A text broken into lines, ready to be painted, whole or line by line, as the content of one tag. */
final class SetText {

    private final Text text;
    private final TextStyle style;
    private final List<Line> lines;
    private final double width;
    private final boolean toTheRight;
    private final boolean underlaid;
    private final boolean linked;
    private final List<Tag> tags = new ArrayList<>();

    SetText(Text text, TextStyle style, List<Line> lines, double width, boolean toTheRight, Tag tag) {
        this.text = text;
        this.style = style;
        this.lines = lines;
        this.width = width;
        this.toTheRight = toTheRight;
        boolean anyUnderlaid = false;
        boolean anyLinked = false;
        for (Run run : text.runs()) {
            anyUnderlaid |= run.kind() == Run.Kind.UNDERLAID;
            anyLinked |= run.address() != null;
        }
        this.underlaid = anyUnderlaid;
        this.linked = anyLinked;
        assign(tag);
    }

    /** Where there are links, each link and the words between them have tags of their own inside the text's. */
    private void assign(Tag tag) {
        Tag words = null;
        for (int i = 0; i < text.runs().size(); i++) {
            boolean link = text.runs().get(i).address() != null;
            if (link) {
                words = null;
                tags.add(tag.child("Link"));
            } else {
                words = words != null ? words : linked ? tag.child("Span") : tag;
                tags.add(words);
            }
        }
    }

    int size() {
        return lines.size();
    }

    double height() {
        return lines.size() * style.leading();
    }

    double leading() {
        return style.leading();
    }

    /** Of the widest line. */
    double widest() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /** Where the first base line is below the top. */
    double ascent() {
        return style.leading() / 2 + style.size() * 0.34;
    }

    void paint(Canvas canvas, double x, double y) {
        paint(canvas, x, y, 0, lines.size());
    }

    /** Paints some of the lines, the first of them at the top. */
    void paint(Canvas canvas, double x, double y, int from, int to) {
        if (from < to && !linked && !underlaid) {
            canvas.tagged(tags.getFirst(), () -> paintBare(canvas, x, y, from, to));
            return;
        }
        for (int i = from; i < to; i++) {
            paint(canvas, lines.get(i), x, y + (i - from) * style.leading());
        }
    }

    /** Paints the words as part of a rule, a head that is repeated, or other furniture. */
    void paintAsArtifact(Canvas canvas, double x, double y) {
        canvas.artifact(() -> paintBare(canvas, x, y));
    }

    /** Paints the words alone, as part of the artifact or tag that is open. */
    void paintBare(Canvas canvas, double x, double y) {
        paintBare(canvas, x, y, 0, lines.size());
    }

    private void paintBare(Canvas canvas, double x, double y, int from, int to) {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            canvas.words(line.spans(), text, style, start(line, x), y + (i - from) * style.leading() + ascent());
        }
    }

    private double start(Line line, double x) {
        return toTheRight ? x + width - line.width() : x;
    }

    private void paint(Canvas canvas, Line line, double x, double y) {
        double from = start(line, x);
        if (underlaid) {
            underlay(canvas, line, from, y);
        }
        for (List<Line.Span> group : groups(line)) {
            paintGroup(canvas, group, from, y);
            from += group.stream().mapToDouble(Line.Span::width).sum();
        }
    }

    private void underlay(Canvas canvas, Line line, double x, double y) {
        double from = x;
        for (Line.Span span : line.spans()) {
            if (text.runs().get(span.run()).kind() == Run.Kind.UNDERLAID) {
                double left = from;
                double wide = Math.min(span.width(), x + line.width() - from);
                canvas.artifact(() -> canvas.fill(
                        left - 1, y + ascent() - style.size() * 0.3, wide + 2, style.size() * 0.45, style.underlay()));
            }
            from += span.width();
        }
    }

    /** Neighbours of one tag are painted at once. */
    private List<List<Line.Span>> groups(Line line) {
        if (line.spans().size() == 1) {
            return List.of(line.spans());
        }
        List<List<Line.Span>> groups = new ArrayList<>();
        for (Line.Span span : line.spans()) {
            if (groups.isEmpty() || tag(groups.getLast().getFirst()) != tag(span)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(span);
        }
        return groups;
    }

    private Tag tag(Line.Span span) {
        return tags.get(span.run());
    }

    private void paintGroup(Canvas canvas, List<Line.Span> group, double x, double y) {
        Tag tag = tag(group.getFirst());
        canvas.tagged(tag, () -> canvas.words(group, text, style, x, y + ascent()));
        Run run = text.runs().get(group.getFirst().run());
        if (run.address() != null) {
            double wide = group.stream().mapToDouble(Line.Span::width).sum();
            canvas.links().add(tag, run.address(), run.words(), x, y, wide, style.leading());
        }
    }
}
