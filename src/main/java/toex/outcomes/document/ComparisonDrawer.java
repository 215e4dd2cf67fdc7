package toex.outcomes.document;

import toex.outcomes.figures.Figure;

/** Draws how many times faster something became, as the time it takes without and with. */
final class ComparisonDrawer {

    private ComparisonDrawer() {}

    static Piece piece(Block.Comparison comparison, Frame frame, Typesetter type) {
        Tag tag = frame.tag()
                .child("Figure")
                .alternative("%s: one bar for the time %s, a shorter one for the time %s, which is %s faster."
                        .formatted(
                                comparison.times().measure().name(),
                                comparison.without(),
                                comparison.with(),
                                comparison.times().text()));
        SetText without = label(comparison.without(), Role.NOTE, frame, type, tag, Surface.PAPER);
        SetText with = label(comparison.with(), Role.NOTE, frame, type, tag, Surface.NAVY);
        double bar = without.height() + type.em(0.2);
        double gap = type.em(0.25);
        double height = 2 * bar + gap;
        double shorter = frame.width() / Math.max(1, ratio(comparison.times()));
        return Piece.of(type.em(0.5), height, (canvas, x, y) -> {
            tag.box(
                    x,
                    canvas.sheet().height() - y - height,
                    x + frame.width(),
                    canvas.sheet().height() - y);
            canvas.tagged(tag, () -> {
                canvas.fill(x, y, frame.width(), bar, Colours.CONTEXT);
                canvas.fill(x, y + bar + gap, shorter, bar, Colours.ACCENT);
            });
            without.paint(canvas, x + type.em(0.4), y + type.em(0.1));
            with.paint(canvas, x + type.em(0.4), y + bar + gap + type.em(0.1));
        });
    }

    private static double ratio(Figure times) {
        return times.drawn();
    }

    private static SetText label(String words, Role role, Frame frame, Typesetter type, Tag tag, Surface surface) {
        TextStyle style = type.style(role, frame.on(surface)).coloured(surface.ink);
        return type.set(Text.of(words), style, frame.width(), false, tag);
    }
}
